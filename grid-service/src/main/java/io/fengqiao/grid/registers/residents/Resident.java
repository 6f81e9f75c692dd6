package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridCode;
import java.time.LocalDate;

/// Somebody who really lives in a village (S95), from the first time a worker or a file tells of it.
///
/// Each later statement replaces what was known, unless it is older than the last look: a list drawn up last
/// year does not undo what a worker saw yesterday. Who has gone stays as gone, and is here again when
/// somebody sees it here.
public final class Resident {
    private final ResidentId id;
    private GridCode grid;
    private Particulars particulars;
    private LocalDate checkedOn;
    private Stay stay;

    public Resident(ResidentId id, GridCode grid, Particulars particulars, LocalDate checkedOn, Stay stay) {
        this.id = id;
        this.grid = grid;
        this.particulars = particulars;
        this.checkedOn = checkedOn;
        this.stay = stay;
    }

    /// @return whether that is news
    public boolean seen(GridCode where, Particulars now, LocalDate on) {
        if (on.isBefore(checkedOn) || isAllKnown(where, now, on)) {
            return false;
        }
        grid = where;
        particulars = now;
        checkedOn = on;
        stay = new Stay.Here();
        return true;
    }

    private boolean isAllKnown(GridCode where, Particulars now, LocalDate on) {
        return on.equals(checkedOn) && where.equals(grid) && stay instanceof Stay.Here && now.says(particulars);
    }

    /// Somebody looked, and all is as it was.
    public boolean confirm(LocalDate on) {
        return switch (stay) {
            case Stay.Here _
            when on.isAfter(checkedOn) -> {
                checkedOn = on;
                yield true;
            }
            case Stay.Here _ -> false;
            case Stay.Gone _ -> throw refusedAsGone();
        };
    }

    public void leave(Stay.Why why, LocalDate on) {
        switch (stay) {
            case Stay.Here _ -> {
                stay = new Stay.Gone(why, on);
                checkedOn = on.isAfter(checkedOn) ? on : checkedOn;
            }
            case Stay.Gone _ -> throw refusedAsGone();
        }
    }

    /// Its grid was redrawn (S94). Who has gone, had lived in the grid of those days.
    ///
    /// @return whether that is news
    public boolean resettle(GridCode from, GridCode to) {
        if (!grid.equals(from) || from.equals(to) || stay instanceof Stay.Gone) {
            return false;
        }
        grid = to;
        return true;
    }

    private Refusal refusedAsGone() {
        return new Refusal("resident-gone", Refusal.Kind.CONFLICT, "S95", id.value());
    }

    public ResidentId id() {
        return id;
    }

    public GridCode grid() {
        return grid;
    }

    public Particulars particulars() {
        return particulars;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public Stay stay() {
        return stay;
    }
}
