package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Unit;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.people.staff.CourseBook;
import io.fengqiao.grid.people.staff.StaffFiles;
import io.fengqiao.grid.people.staff.Training;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Plans a unit's courses and holds them (S111). A session held goes into the file of everybody who passed.
///
/// The plan is written first, then the files, each once however often the command comes; a command that was
/// cut off is finished by repeating it.
@UseCase
final class PlanningTraining {
    private final TrainingPlans plans;
    private final StaffFiles files;
    private final CourseBook book;
    private final Reach reach;
    private final InstantSource clock;

    /// Which units a caller plans for.
    @UseCase
    static final class Reach {
        private final Units units;
        private final Divisions divisions;

        Reach(Units units, Divisions divisions) {
            this.units = units;
            this.divisions = divisions;
        }

        TrainingPlan.Owner owner(String code, CommandContext mandate) {
            return units.all().stream()
                    .filter(unit -> unit.code().equals(code))
                    .filter(unit -> mandate.caller().scope().covers(seenBy(unit)))
                    .map(unit -> new TrainingPlan.Owner(unit.code(), unit.division()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("unit", code));
        }

        private Visibility seenBy(Unit unit) {
            return new Visibility(divisions.areasOf(unit.division()), Set.of(unit.code()), Set.of());
        }
    }

    PlanningTraining(TrainingPlans plans, StaffFiles files, CourseBook book, Reach reach, InstantSource clock) {
        this.plans = plans;
        this.files = files;
        this.book = book;
        this.reach = reach;
        this.clock = clock;
    }

    Versioned<TrainingPlan> plan(String unit, String course, LocalDate on, CommandContext mandate) {
        int hours = book.hoursOf(course);
        return plans.change(reach.owner(unit, mandate), on.getYear(), mandate, plan -> plan.plan(course, hours, on));
    }

    Versioned<TrainingPlan> cancel(String unit, int year, int number, String reason, CommandContext mandate) {
        return plans.change(reach.owner(unit, mandate), year, mandate, plan -> plan.cancel(number, reason));
    }

    /// @param passed who passed, each in the caller's sight and in service
    Versioned<TrainingPlan> hold(
            String unit, int year, int number, LocalDate on, List<String> passed, CommandContext mandate) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI);
        if (on.isAfter(today)) {
            throw new Refusal("day-in-future", Refusal.Kind.INVALID, "S111", on, today);
        }
        for (String person : passed) {
            var file = files.find(person, mandate.caller().scope())
                    .orElseThrow(() -> Refusal.notFound("staff file", person));
            if (!file.aggregate().serves()) {
                throw new Refusal("not-in-service", Refusal.Kind.INVALID, "S111", person);
            }
        }
        var stored = plans.change(reach.owner(unit, mandate), year, mandate, plan -> plan.hold(number, on, passed));
        record(stored.aggregate().session(number));
        return stored;
    }

    private void record(Session session) {
        if (session.stage() instanceof Session.Held(var on, var passed)) {
            Training training = book.passed(session.course(), on, session.hours());
            passed.forEach(person -> files.perform(person, file -> {
                if (file.serves() && !file.contents().trainings().contains(training)) {
                    file.train(training);
                }
            }));
        }
    }
}
