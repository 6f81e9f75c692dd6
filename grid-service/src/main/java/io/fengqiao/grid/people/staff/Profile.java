package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.divisions.Unit;
import org.jspecify.annotations.Nullable;

/// Who somebody is and which unit answers for it; `division` is where that unit is. `force` says how the
/// person came to the grid (S78).
public record Profile(
        Personal name, @Nullable Personal phone, String unit, String division, Employment employment, Force force) {
    /// @throws Refusal when the service of somebody is purchased who is not hired:
    /// officials, committee members,
    ///     police and line staff are assigned by their organs (S78)
    public Profile {
        if (force == Force.PURCHASED && !employment.gridWorker()) {
            throw new Refusal("force-unfit", Refusal.Kind.INVALID, "S78", employment.kind());
        }
    }

    public static Profile of(OpenFile file, Unit unit) {
        return new Profile(file.name(), file.phone(), unit.code(), unit.division(), file.employment(), file.force());
    }
}
