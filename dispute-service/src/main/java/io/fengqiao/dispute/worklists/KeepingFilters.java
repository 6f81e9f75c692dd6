package io.fengqiao.dispute.worklists;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import java.util.List;
import java.util.function.UnaryOperator;

/// Saves filters for the person who saves them, and nobody else.
public final class KeepingFilters {
    private final Shelf shelf;

    /// Where they are kept.
    public interface Shelf {
        SavedFilters of(String person);

        SavedFilters change(CommandContext mandate, UnaryOperator<SavedFilters> change);
    }

    public KeepingFilters(Shelf shelf) {
        this.shelf = shelf;
    }

    public List<SavedFilters.Saved> of(Caller caller) {
        return shelf.of(caller.subject()).filters();
    }

    public List<SavedFilters.Saved> keep(CommandContext mandate, SavedFilters.Saved saved) {
        if (!saved.list().isOf(mandate.caller())) {
            throw new NotYourList(saved.list());
        }
        return shelf.change(mandate, kept -> kept.keep(saved)).filters();
    }

    public List<SavedFilters.Saved> remove(CommandContext mandate, String name) {
        return shelf.change(mandate, kept -> kept.without(name)).filters();
    }
}
