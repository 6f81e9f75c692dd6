package io.fengqiao.grid.registers.care;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.Reach;
import io.fengqiao.grid.registers.entries.Workplaces;
import io.fengqiao.grid.registers.residents.ResidentId;
import io.fengqiao.grid.registers.residents.Residents;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// Says who looks after whom in the special groups (S98).
/// Keeps S98.
@UseCase
final class CaringForGroups {
    private final Cares cares;
    private final Residents residents;
    private final Reach reach;
    private final Workplaces workplaces;
    private final InstantSource clock;

    CaringForGroups(Cares cares, Residents residents, Reach reach, Workplaces workplaces, InstantSource clock) {
        this.cares = cares;
        this.residents = residents;
        this.reach = reach;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /// @throws Refusal when the resident is out of the officer's area, or the worker works in another grid
    Versioned<Care> assign(ResidentId resident, SpecialGroup group, String worker, CommandContext mandate) {
        var grid = residents
                .find(resident, reach.of(mandate.caller()))
                .orElseThrow(() -> Refusal.notFound("resident", resident.value()))
                .aggregate()
                .grid();
        if (!workplaces.of(worker).contains(grid)) {
            throw new Refusal("care-worker-elsewhere", Refusal.Kind.INVALID, "S98", grid.value());
        }
        var id = cares.id(resident, group);
        var ward = new Care.Ward(resident, group, grid);
        var on = today();
        return cares.put(id, mandate, present -> {
            if (present == null) {
                return Decision.changed(Care.assign(id, ward, worker, on), List.of());
            }
            return present.assign(ward, worker)
                    ? Decision.changed(present, List.of())
                    : Decision.ignored("assigned already");
        });
    }

    Versioned<Care> end(CareId id, CommandContext mandate) {
        var on = today();
        return cares.change(id, mandate, care -> {
            care.end(on);
            return Decision.changed(care, List.of());
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI);
    }
}
