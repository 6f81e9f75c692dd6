package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.grid.net.grids.GridCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// A book of cadences as it is shipped, and duties, for tests.
public final class Patrols {
    public static final GridCode GRID = new GridCode("500114001001001");
    public static final String WORKER = "grid-worker-500114001001001";
    public static final Predicate<LocalDate> QUIET = _ -> false;

    private Patrols() {}

    public static CadenceBook book() {
        return book(LocalDate.parse("2020-01-01"));
    }

    public static CadenceBook book(LocalDate effectiveFrom) {
        return new CadenceBook(
                "test",
                effectiveFrom,
                Map.of(
                        Obliged.Kind.GRID, rule("grid-daily", Cadence.DAY, CadenceBook.Due.PERIOD_END),
                        Obliged.Kind.VILLAGE, rule("village-weekly", Cadence.WEEK, CadenceBook.Due.PERIOD_END),
                        Obliged.Kind.TOWN,
                                rule("town-half-monthly", Cadence.HALF_MONTH, CadenceBook.Due.LAST_WORKING_DAY),
                        Obliged.Kind.DEPARTMENT,
                                rule("department-monthly", Cadence.MONTH, CadenceBook.Due.LAST_WORKING_DAY)),
                rule("sensitive-daily", Cadence.DAY, CadenceBook.Due.PERIOD_END),
                Set.of("police", "housing"),
                WorkingCalendar.published());
    }

    private static CadenceBook.Rule rule(String id, Cadence cadence, CadenceBook.Due due) {
        return new CadenceBook.Rule(id, "S55", cadence, due, "why");
    }

    public static Duty duty(Obliged.Kind kind, String from) {
        var obliged =
                switch (kind) {
                    case GRID -> Obliged.grid(GRID);
                    case VILLAGE -> new Obliged(kind, "500114001001", "500114001001");
                    case TOWN -> new Obliged(kind, "500114001000", "500114001000");
                    case DEPARTMENT -> new Obliged(kind, "500114-police", "500114000000");
                };
        return Duty.beginning(obliged, LocalDate.parse(from), kind == Obliged.Kind.GRID ? List.of(WORKER) : List.of());
    }

    public static Made made(String on, String... findings) {
        var day = LocalDate.parse(on);
        return new Made(
                WORKER, day, day.atTime(18, 0).atZone(WorkingCalendar.SHANGHAI).toInstant(), List.of(findings));
    }

    /// A time of day in Shanghai.
    public static Instant at(String dayAndTime) {
        return java.time.LocalDateTime.parse(dayAndTime)
                .atZone(WorkingCalendar.SHANGHAI)
                .toInstant();
    }
}
