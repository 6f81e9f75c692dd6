package io.fengqiao.grid.registers.care;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Level;
import io.fengqiao.grid.registers.entries.Reach;
import io.fengqiao.grid.registers.entries.Workplaces;
import io.fengqiao.grid.registers.residents.ResidentId;
import io.fengqiao.grid.registers.residents.Residents;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Says who looks after whom in the special groups (S98), and counts them so that nobody is recognised.
/// Keeps S98.
public final class CaringForGroups {
    private final Cares cares;
    private final Residents residents;
    private final Reach reach;
    private final Workplaces workplaces;
    private final Divisions divisions;
    private final InstantSource clock;

    public CaringForGroups(
            Cares cares,
            Residents residents,
            Reach reach,
            Workplaces workplaces,
            Divisions divisions,
            InstantSource clock) {
        this.cares = cares;
        this.residents = residents;
        this.reach = reach;
        this.workplaces = workplaces;
        this.divisions = divisions;
        this.clock = clock;
    }

    /// @throws Refusal when the resident is out of the officer's area, or the worker works in another grid
    public Stored<Care> assign(ResidentId resident, SpecialGroup group, String worker, Mandate mandate) {
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

    public Stored<Care> end(CareId id, Mandate mandate) {
        var on = today();
        return cares.change(id, mandate, care -> {
            care.end(on);
            return Decision.changed(care, List.of());
        });
    }

    /// @throws Refusal when the division is out of the caller's area, or a village: its numbers are people
    public List<CareCount> counts(String division, Caller caller) {
        var found = divisions
                .find(division)
                .filter(one -> !Collections.disjoint(
                        divisions.areasOf(one.code()), caller.scope().areas()))
                .map(Division::level)
                .orElseThrow(() -> Refusal.notFound("division", division));
        if (found == Level.VILLAGE) {
            throw new Refusal("care-count-too-small", Refusal.Kind.INVALID, "S98", division);
        }
        return Arrays.stream(SpecialGroup.values())
                .map(group -> CareCount.of(group, cares.count(group, division)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI);
    }
}
