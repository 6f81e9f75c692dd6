package io.fengqiao.dispute.registration.http;

import io.fengqiao.chassis.http.Problems;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.Party;
import io.fengqiao.dispute.casework.RegisterDispute;
import io.fengqiao.dispute.parties.IdNumber;
import io.fengqiao.dispute.registration.Sheets;
import io.fengqiao.dispute.registration.http.ImportController.LineView;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the columns of a list mean. The headings are those of the dispute record of GB/T 31000-2015, in short.
final class ImportedLines {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Set<String> YES = Set.of("是", "有", "true", "TRUE", "1");

    private final Vault vault;
    private final Problems problems;

    ImportedLines(Vault vault, Problems problems) {
        this.vault = vault;
        this.problems = problems;
    }

    RegisterDispute command(Sheets.Line line, Instant now) {
        return new RegisterDispute(
                Channel.IMPORT,
                reference(line),
                cell(line, "纠纷类别"),
                vault.sealOptional(Kind.STATEMENT, cell(line, "简要情况")),
                cell(line, "区划代码"),
                vault.sealOptional(Kind.ADDRESS, cell(line, "发生地点")),
                time(line),
                now,
                people(line),
                cell(line, "涉及金额") == null ? null : number(line, "涉及金额"),
                YES.contains(String.valueOf(cell(line, "暴力苗头"))),
                parties(line),
                null);
    }

    LineView refused(Sheets.Line line, Refusal refusal, Locale locale) {
        if (refusal.slug().equals("exists-already")) {
            return new LineView(
                    line.number(),
                    "ALREADY_THERE",
                    String.valueOf(refusal.arguments().getFirst()),
                    null,
                    null,
                    null);
        }
        return new LineView(
                line.number(),
                "REFUSED",
                null,
                refusal.slug(),
                refusal.rule(),
                problems.of(refusal, locale).getDetail());
    }

    /// The list's own number, or one made of all that stands in the line, under the suite's key.
    private String reference(Sheets.Line line) {
        var own = cell(line, "编号");
        return own == null
                ? DerivedId.of("", vault.index(Kind.STATEMENT, "line:" + new TreeMap<>(line.cells())))
                : own.length() > 60 ? own.substring(0, 60) : own;
    }

    private List<Party> parties(Sheets.Line line) {
        var parties = new ArrayList<Party>();
        party(line, Party.Role.APPLICANT, "申请人").ifPresent(parties::add);
        party(line, Party.Role.RESPONDENT, "被申请人").ifPresent(parties::add);
        return parties;
    }

    private Optional<Party> party(Sheets.Line line, Party.Role role, String heading) {
        var name = cell(line, heading);
        if (name == null) {
            return Optional.empty();
        }
        var written = cell(line, heading + "证件号码");
        var number = written == null
                ? null
                : IdNumber.of(written)
                        .orElseThrow(() -> new Refusal("id-number-invalid", Refusal.Kind.INVALID, "GB 11643", heading))
                        .value();
        return Optional.of(new Party(
                role,
                vault.seal(Kind.NAME, name),
                vault.sealOptional(Kind.ID_NUMBER, number),
                vault.sealOptional(Kind.PHONE, cell(line, heading + "电话"))));
    }

    private static Instant time(Sheets.Line line) {
        var text = cell(line, "发生日期");
        if (text == null) {
            throw unreadable("发生日期");
        }
        try {
            var local = text.length() <= 10
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text.replace(' ', 'T'));
            return local.atZone(SHANGHAI).toInstant();
        } catch (DateTimeException e) {
            throw unreadable("发生日期");
        }
    }

    private static BigDecimal number(Sheets.Line line, String heading) {
        var text = cell(line, heading);
        try {
            return text == null ? BigDecimal.ZERO : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw unreadable(heading);
        }
    }

    private static int people(Sheets.Line line) {
        try {
            return number(line, "涉及人数").intValueExact();
        } catch (ArithmeticException e) {
            throw unreadable("涉及人数");
        }
    }

    private static Refusal unreadable(String heading) {
        return new Refusal("cell-unreadable", Refusal.Kind.INVALID, "S58", heading);
    }

    private static @Nullable String cell(Sheets.Line line, String heading) {
        var text = line.cells().get(heading);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
