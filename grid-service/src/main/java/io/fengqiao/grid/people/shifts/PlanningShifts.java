package io.fengqiao.grid.people.shifts;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.people.leaves.Days;
import io.fengqiao.grid.people.leaves.Leaves;
import io.fengqiao.grid.people.leaves.Stage;
import io.fengqiao.grid.people.staff.Employment;
import io.fengqiao.grid.people.staff.StaffFile;
import io.fengqiao.grid.people.staff.StaffFiles;
import java.time.LocalDate;
import java.time.LocalTime;

/// Plans shifts (S129), for those in service and not on leave.
@UseCase
final class PlanningShifts {
    private final Weeks weeks;
    private final StaffFiles files;
    private final Leaves leaves;
    private final WorkingHours hours;

    PlanningShifts(Weeks weeks, StaffFiles files, Leaves leaves, WorkingHours hours) {
        this.weeks = weeks;
        this.files = files;
        this.leaves = leaves;
        this.hours = hours;
    }

    Versioned<Week> plan(String person, Shift shift, CommandContext mandate) {
        var file = file(person, mandate);
        if (!file.serves()) {
            throw new Refusal("not-in-service", Refusal.Kind.INVALID, "S129", person);
        }
        boolean away = leaves.of(person, new Days(shift.day(), shift.day())).stream()
                .anyMatch(leave -> leave.stage().status() != Stage.Status.ASKED);
        if (away) {
            throw new Refusal("on-leave", Refusal.Kind.CONFLICT, "S129", person, shift.day());
        }
        boolean fullTime = file.profile().employment() instanceof Employment.FullTimeWorker;
        return weeks.change(
                worker(file), Week.mondayOf(shift.day()), mandate, week -> week.plan(shift, hours, fullTime));
    }

    Versioned<Week> cancel(String person, LocalDate day, LocalTime from, CommandContext mandate) {
        return weeks.change(worker(file(person, mandate)), Week.mondayOf(day), mandate, week -> week.cancel(day, from));
    }

    private StaffFile file(String person, CommandContext mandate) {
        return files.find(person, mandate.caller().scope())
                .orElseThrow(() -> Refusal.notFound("staff file", person))
                .aggregate();
    }

    private static Week.Worker worker(StaffFile file) {
        return new Week.Worker(
                file.person(), file.profile().unit(), file.profile().division());
    }
}
