package io.fengqiao.grid.rounds.mongo;

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
    void bringEachObligationToOneEndOnItsDay(@TempDir Path directory) throws InterruptedException, ExecutionException {
        int grids = Integer.getInteger("rounds.grids", 100);
        int days = Integer.getInteger("rounds.days", 45);
        var outcome = new RoundSimulation(grids, days, directory).run();
        System.out.println(outcome);
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.early()).isZero();
        assertThat(outcome.owed()).isPositive();
        assertThat(outcome.findings() + outcome.zero() + outcome.missed()).isEqualTo(outcome.owed());
        assertThat(outcome.late()).isPositive();
    }
}
