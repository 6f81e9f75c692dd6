package io.fengqiao.dispute.registration.http;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.IdNumber;
import io.fengqiao.chassis.http.Problems;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.Origin;
import io.fengqiao.dispute.casework.Party;
import io.fengqiao.dispute.casework.RegisterDispute;
import io.fengqiao.dispute.casework.ReportedPlace;
import io.fengqiao.dispute.registration.Sheets;
import io.fengqiao.dispute.registration.http.ImportController.LineView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/// What the columns of a list mean. The headings are those of the dispute record of GB/T
/// 31000-2015, in short.
final class ImportedLines {
    private final Vault vault;
    private final Problems problems;

    ImportedLines(Vault vault, Problems problems) {
        this.vault = vault;
        this.problems = problems;
    }

    RegisterDispute command(Sheets.Line line, Instant now) {
        var cells = new Cells(line);
        var occurredAt = cells.time("发生日期");
        return new RegisterDispute(
                Origin.of(Channel.IMPORT, reference(cells)),
                cells.text("纠纷类别"),
                vault.sealOptional(Kind.STATEMENT, cells.text("简要情况")),
                FactsTaken.of(cells).at(occurredAt),
                ReportedPlace.of(cells.text("区划代码"), vault.sealOptional(Kind.ADDRESS, cells.text("发生地点"))),
                parties(cells, LocalDate.ofInstant(now, WorkingCalendar.SHANGHAI)),
                now);
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
    private String reference(Cells line) {
        var own = line.text("编号");
        return own == null
                ? DerivedId.of(
                        "",
                        vault.index(
                                Kind.STATEMENT,
                                "line:" + new TreeMap<>(line.line().cells())))
                : own.length() > 60 ? own.substring(0, 60) : own;
    }

    private List<Party> parties(Cells line, LocalDate today) {
        var parties = new ArrayList<Party>();
        party(line, Party.Role.APPLICANT, "申请人", today).ifPresent(parties::add);
        party(line, Party.Role.RESPONDENT, "被申请人", today).ifPresent(parties::add);
        return parties;
    }

    private Optional<Party> party(Cells line, Party.Role role, String heading, LocalDate today) {
        var name = line.text(heading);
        if (name == null) {
            return Optional.empty();
        }
        var written = line.text(heading + "证件号码");
        var number = written == null
                ? null
                : IdNumber.parse(written, today)
                        .orElseThrow(() -> new Refusal("id-number-invalid", Refusal.Kind.INVALID, "GB 11643", heading))
                        .value();
        return Optional.of(new Party(
                role,
                vault.seal(Kind.NAME, name),
                vault.sealOptional(Kind.ID_NUMBER, number),
                vault.sealOptional(Kind.PHONE, line.text(heading + "电话"))));
    }
}
