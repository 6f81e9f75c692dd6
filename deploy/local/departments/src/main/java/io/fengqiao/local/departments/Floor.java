package io.fengqiao.local.departments;

import java.time.Duration;
import java.time.Instant;

/// From when on the ledger has to be read again: what is closed moves no more, and a feed that reads all of
/// it every two seconds would measure itself. All times are the suite's.
final class Floor {
    /// How late a row may appear behind one that was registered after it.
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Instant lowest;
    private volatile Instant now;

    Floor(Instant lowest) {
        this.lowest = lowest;
        this.now = lowest;
    }

    Reading reading() {
        return new Reading(now);
    }

    /// After a whole reading from the present floor on.
    void rise(Reading whole) {
        now = whole.next();
    }

    void fall() {
        now = lowest;
    }

    /// One reading of the ledger, and the oldest row in it that may still move.
    static final class Reading {
        private final Instant from;
        private Instant newest;
        private Instant oldestOpen = Instant.MAX;

        private Reading(Instant from) {
            this.from = from;
            this.newest = from.plus(LATE);
        }

        Instant from() {
            return from;
        }

        /// @param ours whether the feed waits for this row
        void saw(LedgerRow row, boolean ours) {
            var at = row.registeredAt();
            newest = at.isAfter(newest) ? at : newest;
            oldestOpen = ours && !row.isClosed() && at.isBefore(oldestOpen) ? at : oldestOpen;
        }

        private Instant next() {
            var late = newest.minus(LATE);
            var next = oldestOpen.isBefore(late) ? oldestOpen : late;
            return next.isBefore(from) ? from : next;
        }
    }
}
