package io.fengqiao.grid.work.rounds.mongo;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.Duties;
import io.fengqiao.grid.work.rounds.Patrols;
import io.fengqiao.grid.work.rounds.QuietTimes;
import io.fengqiao.grid.work.rounds.WatchingRounds;
import java.time.InstantSource;

/// A replica whose store is memory.
final class MemorySite implements Site {
    private final MemoryDuties duties;
    private final InstantSource clock;
    private final Ledger ledger;
    private final WatchingRounds watching;
    private boolean telling = true;

    MemorySite(MemoryDuties duties, InstantSource clock, Ledger ledger) {
        this.duties = duties;
        this.clock = clock;
        this.ledger = ledger;
        watching = new WatchingRounds(duties, new QuietTimes(), Divisions.published(), Patrols.book(), Replica.SKEW);
    }

    @Override
    public Duties duties() {
        return duties;
    }

    @Override
    public WatchingRounds watching() {
        return watching;
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public void stopTelling() {
        telling = false;
    }

    @Override
    public long untold() {
        while (telling) {
            var news = duties.outbox.poll();
            if (news == null) {
                return 0;
            }
            ledger.hear(news);
        }
        return duties.outbox.size();
    }

    @Override
    public void close() {
        telling = false;
    }
}
