package io.fengqiao.grid.work.rounds.mongo;

import io.fengqiao.grid.work.rounds.Patrols;
import io.fengqiao.local.store.LocalStore;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Where duties are kept while replicas come and go.
interface Ground {
    Site site(InstantSource clock, Ledger ledger);

    /// The store goes down, and comes back with the next replica; what was written stays.
    void close();

    /// The local store, in a directory: slow, and all of it real.
    final class OnStore implements Ground {
        private final Path directory;
        private @Nullable LocalStore store;

        OnStore(Path directory) {
            this.directory = directory;
        }

        @Override
        public Site site(InstantSource clock, Ledger ledger) {
            var open = store;
            if (open == null) {
                open = LocalStore.at(directory).start(0);
                store = open;
            }
            return new Replica(open.connectionString(), clock, Patrols.book(), ledger::hear);
        }

        @Override
        public void close() {
            if (store != null) {
                store.close();
                store = null;
            }
        }
    }

    /// In memory: the same documents and the same compare-and-set, for ten years of the whole district.
    final class InMemory implements Ground {
        private final MemoryDuties duties = new MemoryDuties();

        @Override
        public Site site(InstantSource clock, Ledger ledger) {
            return new MemorySite(duties, clock, ledger);
        }

        @Override
        public void close() {}
    }
}
