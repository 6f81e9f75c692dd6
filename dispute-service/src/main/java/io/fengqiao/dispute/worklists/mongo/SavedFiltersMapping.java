package io.fengqiao.dispute.worklists.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.worklists.SavedFilters;
import java.util.Set;

/// A person's filters as they are stored; only that person sees them.
final class SavedFiltersMapping implements AggregateMapping<SavedFilters, SavedFilters> {
    static String idOf(String person) {
        return DerivedId.of("F", person);
    }

    @Override
    public String collection() {
        return "saved-filters";
    }

    @Override
    public Class<SavedFilters> stateType() {
        return SavedFilters.class;
    }

    @Override
    public String id(SavedFilters filters) {
        return idOf(filters.person());
    }

    @Override
    public SavedFilters state(SavedFilters filters) {
        return filters;
    }

    @Override
    public SavedFilters aggregate(SavedFilters state) {
        return state;
    }

    @Override
    public Visibility visibility(SavedFilters filters) {
        return new Visibility(Set.of(), Set.of(), Set.of(filters.person()));
    }
}
