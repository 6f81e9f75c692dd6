package io.fengqiao.grid.work.rounds.mongo;

import io.fengqiao.grid.work.rounds.Duties;
import io.fengqiao.grid.work.rounds.WatchingRounds;
import java.time.InstantSource;

/// One replica of the service, as far as rounds go.
interface Site extends AutoCloseable {
    Duties duties();

    WatchingRounds watching();

    InstantSource clock();

    /// From now on news stays where it was written, as after a kill between the write and the telling.
    void stopTelling();

    /// How much is written and not told yet, here or by others.
    long untold();

    @Override
    void close();
}
