package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A house, a standard address, an organisation or a thing (S82, S95), from the first time somebody
/// tells of it.
///
/// Each later statement replaces what was known, unless it is older than the last look. What is gone stays as
/// gone, and is there again when somebody sees it again.
final class Premise {
    private final PremiseId id;
    private GridCode grid;
    private Description description;
    private LocalDate checkedOn;
    private @Nullable LocalDate goneOn;

    Premise(PremiseId id, GridCode grid, Description description, LocalDate checkedOn, @Nullable LocalDate goneOn) {
        this.id = id;
        this.grid = grid;
        this.description = description;
        this.checkedOn = checkedOn;
        this.goneOn = goneOn;
    }

    /// @return whether that is news
    boolean seen(GridCode where, Description now, LocalDate on) {
        if (on.isBefore(checkedOn)
                || (on.equals(checkedOn) && where.equals(grid) && goneOn == null && now.says(description))) {
            return false;
        }
        grid = where;
        description = now;
        checkedOn = on;
        goneOn = null;
        return true;
    }

    boolean confirm(LocalDate on) {
        refuseIfGone();
        if (!on.isAfter(checkedOn)) {
            return false;
        }
        checkedOn = on;
        return true;
    }

    void remove(LocalDate on) {
        refuseIfGone();
        goneOn = on;
        checkedOn = on.isAfter(checkedOn) ? on : checkedOn;
    }

    /// Its grid was redrawn (S94). What is gone, had been in the grid of those days.
    ///
    /// @return whether that is news
    boolean resettle(GridCode from, GridCode to) {
        if (!grid.equals(from) || from.equals(to) || goneOn != null) {
            return false;
        }
        grid = to;
        return true;
    }

    private void refuseIfGone() {
        if (goneOn != null) {
            throw new Refusal("premise-gone", Refusal.Kind.CONFLICT, "S95", id.value());
        }
    }

    PremiseId id() {
        return id;
    }

    GridCode grid() {
        return grid;
    }

    Description description() {
        return description;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    @Nullable
    LocalDate goneOn() {
        return goneOn;
    }
}
