package io.fengqiao.local.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/// Sees to it that an answer leaves only when all it could have seen is in the file.
///
/// That holds for writes and for reads: a reader that acts on a state (sends its news, say) must not find it
/// undone after a kill. Whoever finds changes pending commits for all who wait; the others find it done. One
/// commit thus carries a whole batch, and all batches that came while the last commit ran.
///
/// "In the file" means handed to the operating system. That survives the death of this process, not that of
/// the machine, unless the store was opened with `forced`.
final class Commits {

    private final MVStore store;
    private final boolean forced;
    private final ReentrantLock committing = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();
    private volatile long committed;

    Commits(MVStore store, boolean forced) {
        this.store = store;
        this.forced = forced;
    }

    /// Makes one change of one map. A commit may run at the same time and hold the change or not, never
    /// half of it.
    <T> T change(Supplier<T> change) {
        begun.incrementAndGet();
        try {
            return change.get();
        } finally {
            ended.incrementAndGet();
        }
    }

    /// Makes changes of several maps that only make sense together: no commit runs meanwhile.
    <T> T exclusively(Supplier<T> changes) {
        committing.lock();
        try {
            return change(changes);
        } finally {
            committing.unlock();
        }
    }

    /// Returns when everything that had been changed before the call is in the file.
    void awaitDurable() {
        if (!store.isPersistent()) {
            return;
        }
        long needed = begun.get();
        if (committed >= needed) {
            return;
        }
        committing.lock();
        try {
            if (committed < needed) {
                long upTo = ended.get();
                store.commit();
                if (forced) {
                    store.sync();
                }
                committed = upTo;
            }
        } finally {
            committing.unlock();
        }
    }
}
