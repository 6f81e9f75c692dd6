package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A special and sensitive period of a division (特殊敏感时期): from its first day to its last, everybody there
/// makes a round a day (S55). With it the district ties inspection to the risk of the day (S56).
///
/// It never reaches back: a day that is over was what it was, so settled rounds stay right.
/// Periods may overlap.
public final class SensitivePeriod {
    public static final int LONGEST_DAYS = 366;

    private final String number;
    private final String area;
    private final LocalDate from;
    private final LocalDate to;
    private final String reason;
    private final String declaredBy;
    private @Nullable LocalDate endedOn;

    public SensitivePeriod(
            String number,
            String area,
            LocalDate from,
            LocalDate to,
            String reason,
            String declaredBy,
            @Nullable LocalDate endedOn) {
        this.number = number;
        this.area = area;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.declaredBy = declaredBy;
        this.endedOn = endedOn;
    }

    /// @throws Refusal when it would reach back, end before it starts, or last too long
    public static SensitivePeriod declare(
            String number, DeclareSensitivePeriod command, String declaredBy, LocalDate today) {
        if (command.from().isBefore(today)) {
            throw new Refusal("sensitive-in-past", Refusal.Kind.INVALID, "S55", command.from(), today);
        }
        long days = ChronoUnit.DAYS.between(command.from(), command.to()) + 1;
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Refusal("sensitive-length", Refusal.Kind.INVALID, "S55", days, LONGEST_DAYS);
        }
        return new SensitivePeriod(
                number, command.area(), command.from(), command.to(), command.reason(), declaredBy, null);
    }

    /// Ends it early. Today, once begun, is its last day; one that has not begun is called off.
    public SensitivePeriodEvent end(LocalDate today) {
        if (endedOn != null || to.isBefore(today)) {
            throw new Refusal("sensitive-over", Refusal.Kind.CONFLICT, "S55", number, last());
        }
        endedOn = from.isAfter(today) ? from.minusDays(1) : today;
        return new SensitivePeriodEvent.Ended(number);
    }

    public SensitivePeriodEvent declared() {
        return new SensitivePeriodEvent.Declared(number);
    }

    /// Its last day as of now.
    public LocalDate last() {
        return endedOn == null ? to : endedOn;
    }

    public SensitiveDays.Span span() {
        return new SensitiveDays.Span(area, from, last());
    }

    public String number() {
        return number;
    }

    public String area() {
        return area;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public String declaredBy() {
        return declaredBy;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
