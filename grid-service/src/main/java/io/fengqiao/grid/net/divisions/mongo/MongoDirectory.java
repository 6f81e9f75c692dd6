package io.fengqiao.grid.net.divisions.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.net.divisions.Directory;
import io.fengqiao.grid.net.divisions.DirectoryEntry;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.EntryDescribed;
import java.util.List;
import org.springframework.stereotype.Component;

/// All entries at once: one query, and one bulk write for those that are new or changed.
@Component
class MongoDirectory implements Directory {
    private final Aggregates<DirectoryEntry, DirectoryForm.State, EntryDescribed> entries;

    MongoDirectory(AggregateStore store, Divisions divisions) {
        entries = store.open(new DirectoryForm(divisions));
    }

    @Override
    public int describe(List<? extends DirectoryEntry> described) {
        int told = 0;
        for (var result :
                entries.performAll(described.stream().map(MongoDirectory::work).toList())) {
            switch (result) {
                case Result.Written<DirectoryEntry> _ -> told++;
                case Result.Failed<DirectoryEntry>(var cause) ->
                    throw new IllegalStateException("a directory entry could not be written", cause);
                case Result.Repeated<DirectoryEntry> _,
                        Result.Ignored<DirectoryEntry> _,
                        Result.NotYet<DirectoryEntry> _,
                        Result.Behind<DirectoryEntry> _ -> {}
            }
        }
        return told;
    }

    private static Work<DirectoryEntry, EntryDescribed> work(DirectoryEntry entry) {
        return new Work<>(
                entry.code(),
                Scope.system(),
                null,
                null,
                null,
                Work.Cause.NONE,
                present -> entry.equals(present)
                        ? Decision.ignored("told as it is")
                        : Decision.changed(entry, List.of(new EntryDescribed(entry))));
    }
}
