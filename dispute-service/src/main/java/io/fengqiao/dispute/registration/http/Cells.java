package io.fengqiao.dispute.registration.http;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.dispute.registration.Sheets;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands in a line of a list, by its headings. What cannot be read is refused with the
/// heading, not guessed.
record Cells(Sheets.Line line) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Set<String> YES = Set.of("是", "有", "true", "TRUE", "1");

    @Nullable
    String text(String heading) {
        var text = line.cells().get(heading);
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean isYes(String heading) {
        return YES.contains(String.valueOf(text(heading)));
    }

    @Nullable
    BigDecimal number(String heading) {
        var text = text(heading);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw unreadable(heading);
        }
    }

    @Nullable
    Integer whole(String heading) {
        var number = number(heading);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            throw unreadable(heading);
        }
    }

    Instant time(String heading) {
        var text = text(heading);
        if (text == null) {
            throw unreadable(heading);
        }
        try {
            var local = text.length() <= 10
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text.replace(' ', 'T'));
            return local.atZone(SHANGHAI).toInstant();
        } catch (DateTimeException e) {
            throw unreadable(heading);
        }
    }

    private static Refusal unreadable(String heading) {
        return new Refusal("cell-unreadable", Refusal.Kind.INVALID, "S58", heading);
    }

    /// What an office wrote down is nobody's to read in a log.
    @Override
    public String toString() {
        return "Cells[" + line.number() + "]";
    }
}
