package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.entries.Change;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// This stands in this grid, as seen on that day.
record RegisterPremise(GridCode grid, Description description, LocalDate checkedOn) {
    PremiseId id() {
        return description.id(grid.village());
    }

    Change<Premise> change() {
        var id = id();
        return new Change<>(id.value(), present -> decide(id, present));
    }

    private Decision<Premise, NoEvents> decide(PremiseId id, @Nullable Premise present) {
        if (present == null) {
            return Decision.changed(new Premise(id, grid, description, checkedOn, null), List.of());
        }
        return present.seen(grid, description, checkedOn)
                ? Decision.changed(present, List.of())
                : Decision.ignored("nothing newer");
    }
}
