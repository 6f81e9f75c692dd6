package io.fengqiao.grid.work.rounds.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// S55: each obligation comes to one end, on its day, whoever dies meanwhile.
///
/// Small by default; `-Drounds.grids=2000 -Drounds.days=3650` is ten years of the whole district.
class YearsOfRoundsTest {
    @Test
    void bringEachObligationToOneEndOnItsDay() throws InterruptedException, ExecutionException {
        int grids = Integer.getInteger("rounds.grids", 100);
        int days = Integer.getInteger("rounds.days", 400);
        check(new RoundSimulation(grids, days, new Ground.InMemory()).run());
    }

    /// The same on the store, with its own compare-and-set, its index of what is due, and the relay.
    @Test
    void bringEachToOneEndOnTheStore(@TempDir Path directory) throws InterruptedException, ExecutionException {
        int grids = Integer.getInteger("rounds.grids.stored", 60);
        int days = Integer.getInteger("rounds.days.stored", 30);
        check(new RoundSimulation(grids, days, new Ground.OnStore(directory)).run());
    }

    private static void check(RoundSimulation.Outcome outcome) {
        System.out.println(outcome);
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.early()).isZero();
        assertThat(outcome.owed()).isPositive();
        assertThat(outcome.findings() + outcome.zero() + outcome.missed()).isEqualTo(outcome.owed());
        assertThat(outcome.late()).isPositive();
    }
}
