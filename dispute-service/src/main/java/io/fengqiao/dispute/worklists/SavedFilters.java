package io.fengqiao.dispute.worklists;

import java.util.ArrayList;
import java.util.List;

/// The filters one person keeps, each under a name of its own.
public record SavedFilters(String person, List<Saved> filters) {
    /// Nobody finds anything again among more.
    static final int MOST = 30;

    public record Saved(String name, Worklist list, Filter filter) {}

    public SavedFilters {
        filters = List.copyOf(filters);
    }

    /// In place of the one of that name, if there is one.
    SavedFilters keep(Saved saved) {
        var all = new ArrayList<>(without(saved.name()).filters());
        if (all.size() >= MOST) {
            throw new TooManyFilters(MOST);
        }
        all.add(saved);
        return new SavedFilters(person, all);
    }

    SavedFilters without(String name) {
        return new SavedFilters(
                person, filters.stream().filter(one -> !one.name().equals(name)).toList());
    }
}
