package io.fengqiao.grid.people.shifts;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One person's week of shifts, Monday to Sunday: a week is what the law counts hours in, so it
/// is one document.
final class Week {
    private static final int MOST = 42;

    private final Worker worker;
    private final LocalDate monday;
    private final List<Shift> shifts;

    /// Whose week; unit and division are those of its file when the week was begun.
    record Worker(String person, String unit, String division) {}

    Week(Worker worker, LocalDate monday, List<Shift> shifts) {
        this.worker = worker;
        this.monday = monday;
        this.shifts = new ArrayList<>(shifts);
    }

    static Week of(Worker worker, LocalDate day) {
        return new Week(worker, mondayOf(day), List.of());
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// @param fullTime whether the law's hours hold for that person
    void plan(Shift shift, WorkingHours hours, boolean fullTime) {
        if (!mondayOf(shift.day()).equals(monday)) {
            throw new IllegalArgumentException(shift.day() + " is not in the week of " + monday);
        }
        shifts.stream().filter(shift::meets).findFirst().ifPresent(other -> {
            throw new Refusal("shifts-meet", Refusal.Kind.CONFLICT, "S129", other.day(), other.from(), other.until());
        });
        if (shifts.size() >= MOST) {
            throw new Refusal("file-full", Refusal.Kind.CONFLICT, null, MOST);
        }
        var planned = new ArrayList<>(shifts);
        planned.add(shift);
        if (fullTime) {
            hours.check(planned);
        }
        shifts.add(shift);
        shifts.sort(Comparator.comparing(Shift::day).thenComparing(Shift::from));
    }

    void cancel(LocalDate day, LocalTime from) {
        if (!shifts.removeIf(one -> one.day().equals(day) && one.from().equals(from))) {
            throw new Refusal("no-such-shift", Refusal.Kind.CONFLICT, "S129", day, from);
        }
    }

    int minutes() {
        return shifts.stream().mapToInt(Shift::minutes).sum();
    }

    int staggeredMinutes(WorkingHours hours) {
        return shifts.stream().mapToInt(hours::staggeredMinutes).sum();
    }

    Worker worker() {
        return worker;
    }

    LocalDate monday() {
        return monday;
    }

    List<Shift> shifts() {
        return List.copyOf(shifts);
    }
}
