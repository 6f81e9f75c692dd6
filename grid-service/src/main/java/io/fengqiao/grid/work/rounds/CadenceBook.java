package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.grid.net.divisions.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// The rule book of rounds (S55): who has to make one how often, and until when it is in time.
public final class CadenceBook {
    private final String book;
    private final LocalDate effectiveFrom;
    private final Map<Obliged.Kind, Rule> regular;
    private final Rule sensitive;
    private final Set<String> departments;
    private final WorkingCalendar calendar;

    /// When a round of a period is due.
    public enum Due {
        PERIOD_END,
        LAST_WORKING_DAY
    }

    /// @param words why it is so, for those who ask
    public record Rule(String id, String source, Cadence cadence, Due due, String words) {}

    /// @param departments slugs of the departments that have to make rounds
    public CadenceBook(
            String version,
            LocalDate effectiveFrom,
            Map<Obliged.Kind, Rule> regular,
            Rule sensitive,
            Set<String> departments,
            WorkingCalendar calendar) {
        for (var kind : Obliged.Kind.values()) {
            if (!regular.containsKey(kind)) {
                throw new IllegalArgumentException("rounds@" + version + " has no cadence for " + kind);
            }
        }
        if (sensitive.cadence() != Cadence.DAY || sensitive.due() != Due.PERIOD_END) {
            throw new IllegalArgumentException(
                    "rounds@" + version + ": sensitive periods are daily, to the day's end (expected: S55)");
        }
        this.book = "rounds@" + version;
        this.effectiveFrom = effectiveFrom;
        this.regular = new EnumMap<>(regular);
        this.sensitive = sensitive;
        this.departments = Set.copyOf(departments);
        this.calendar = calendar;
    }

    /// What is due by the usual cadence, for the period `day` lies in.
    public Obligation regular(Obliged.Kind kind, LocalDate day) {
        return obligation(rule(kind), false, day);
    }

    /// What is due besides in a sensitive period (特殊敏感时期每日).
    public Obligation sensitive(LocalDate day) {
        return obligation(sensitive, true, day);
    }

    /// Whoever goes every day anyway owes nothing more in a sensitive period.
    public boolean isDaily(Obliged.Kind kind) {
        return rule(kind).cadence() == Cadence.DAY;
    }

    /// Whether the department is one of the 区级各有关重点领域职能部门.
    public boolean obliges(Unit department) {
        return new UnitCode(department.code())
                .department()
                .filter(departments::contains)
                .isPresent();
    }

    /// The first day on which a period may start for whoever was there on `seen`: only whole periods count.
    public LocalDate beginning(LocalDate seen) {
        var next = seen.plusDays(1);
        return next.isBefore(effectiveFrom) ? effectiveFrom : next;
    }

    public String book() {
        return book;
    }

    /// Why this is due.
    public String words(Obligation obligation, Obliged.Kind kind) {
        return (obligation.sensitive() ? sensitive : rule(kind)).words();
    }

    private Rule rule(Obliged.Kind kind) {
        return regular.getOrDefault(kind, sensitive);
    }

    private Obligation obligation(Rule rule, boolean isSensitive, LocalDate day) {
        var period = rule.cadence().periodOf(day);
        var dueOn =
                switch (rule.due()) {
                    case PERIOD_END -> period.last();
                    case LAST_WORKING_DAY -> lastWorkingDay(period);
                };
        boolean provisional =
                rule.due() == Due.LAST_WORKING_DAY && calendar.day(dueOn) == WorkingCalendar.Day.UNPUBLISHED;
        return new Obligation(isSensitive, rule.cadence(), period, dueOn, provisional, rule.id(), rule.source());
    }

    /// A period without any working day (a week of the Spring Festival) is due at its end.
    private LocalDate lastWorkingDay(Period period) {
        for (var day = period.last(); !day.isBefore(period.first()); day = day.minusDays(1)) {
            if (works(day)) {
                return day;
            }
        }
        return period.last();
    }

    private boolean works(LocalDate day) {
        return switch (calendar.day(day)) {
            case WORKING -> true;
            case RESTING -> false;
            case UNPUBLISHED -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        };
    }
}
