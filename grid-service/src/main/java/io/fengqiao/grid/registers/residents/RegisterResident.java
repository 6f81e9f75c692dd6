package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.entries.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody lives in this grid, as seen on that day.
record RegisterResident(GridCode grid, Particulars particulars, LocalDate checkedOn) {
    ResidentId id() {
        return ResidentId.of(
                grid.village(),
                Objects.requireNonNull(particulars.name().index()),
                index(particulars.idNumber()),
                index(particulars.phone()),
                index(particulars.address()));
    }

    private static @Nullable String index(@Nullable Personal personal) {
        return personal == null ? null : personal.index();
    }

    /// A new resident, or one that is known and seen again.
    Change<Resident> change() {
        var id = id();
        return new Change<>(id.value(), present -> decide(id, present));
    }

    private Decision<Resident, NoEvents> decide(ResidentId id, @Nullable Resident present) {
        if (present == null) {
            return Decision.changed(new Resident(id, grid, particulars, checkedOn, new Stay.Here()), List.of());
        }
        return present.seen(grid, particulars, checkedOn)
                ? Decision.changed(present, List.of())
                : Decision.ignored("nothing newer");
    }
}
