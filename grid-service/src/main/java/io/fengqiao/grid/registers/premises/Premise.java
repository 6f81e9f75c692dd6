package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A house, a standard address, an organisation or a thing (S82, S95), from the first time somebody tells of it.
///
/// Each later statement replaces what was known, unless it is older than the last look. What is gone stays as gone, and
/// is there again when somebody sees it again.
public final class Premise {
    private final PremiseId id;
    private GridCode grid;
    private Description description;
    private LocalDate checkedOn;
    private @Nullable LocalDate goneOn;

    public Premise(
            PremiseId id, GridCode grid, Description description, LocalDate checkedOn, @Nullable LocalDate goneOn) {
        this.id = id;
        this.grid = grid;
        this.description = description;
        this.checkedOn = checkedOn;
        this.goneOn = goneOn;
    }

    /// @return whether that is news
    public boolean seen(GridCode where, Description now, LocalDate on) {
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

    public boolean confirm(LocalDate on) {
        refuseIfGone();
        if (!on.isAfter(checkedOn)) {
            return false;
        }
        checkedOn = on;
        return true;
    }

    public void remove(LocalDate on) {
        refuseIfGone();
        goneOn = on;
        checkedOn = on.isAfter(checkedOn) ? on : checkedOn;
    }

    /// Its grid was redrawn (S94). What is gone, had been in the grid of those days.
    ///
    /// @return whether that is news
    public boolean resettle(GridCode from, GridCode to) {
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

    public PremiseId id() {
        return id;
    }

    public GridCode grid() {
        return grid;
    }

    public Description description() {
        return description;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public @Nullable LocalDate goneOn() {
        return goneOn;
    }
}
