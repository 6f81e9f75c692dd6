package io.fengqiao.grid.net.divisions;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.Decision;
import java.util.List;
import org.springframework.stereotype.Component;

/// All entries at once: one query, and one bulk write for those that are new or changed.
@Component
class MongoDirectory implements Directory {
    private final Aggregates<DirectoryEntry, DirectoryMapping.State, EntryDescribed> entries;

    MongoDirectory(AggregateStore store, Divisions divisions) {
        entries = store.open(new DirectoryMapping(divisions), (_, event) -> DirectoryWording.of(event));
    }

    @Override
    public int describe(List<? extends DirectoryEntry> described) {
        return entries.bySystem(
                        described.stream().map(MongoDirectory::description).toList())
                .orThrow()
                .written()
                .size();
    }

    private static SystemChange<DirectoryEntry, EntryDescribed> description(DirectoryEntry entry) {
        return new SystemChange<>(
                entry.code(),
                present -> entry.equals(present)
                        ? Decision.ignored("told as it is")
                        : Decision.changed(entry, List.of(new EntryDescribed(entry))));
    }
}
