package io.fengqiao.dispute.worklists.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.worklists.KeepingFilters;
import io.fengqiao.dispute.worklists.SavedFilters;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One document a person, made with the first filter.
final class MongoShelf implements KeepingFilters.Shelf {
    private final Aggregates<SavedFilters, ?, NoEvents> filters;

    MongoShelf(Aggregates<SavedFilters, ?, NoEvents> filters) {
        this.filters = filters;
    }

    @Override
    public SavedFilters of(String person) {
        return filters.find(SavedFiltersMapping.idOf(person), of(Set.of(person)))
                .map(Versioned::aggregate)
                .orElseGet(() -> none(person));
    }

    @Override
    public SavedFilters change(CommandContext mandate, UnaryOperator<SavedFilters> change) {
        var person = mandate.caller().subject();
        return filters.changeOrCreate(
                        SavedFiltersMapping.idOf(person),
                        mandate,
                        of(Set.of(person)),
                        present -> Decision.changed(change.apply(present == null ? none(person) : present), List.of()))
                .aggregate();
    }

    private static SavedFilters none(String person) {
        return new SavedFilters(person, List.of());
    }

    private static Scope of(Set<String> people) {
        return new Scope(Set.of(), Set.of(), people, false);
    }
}
