package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.grid.registers.residents.ResidentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A worker was at somebody's door.
record RecordVisit(
        String grid,
        Instant visitedAt,
        @Nullable Personal address,
        List<ResidentId> residents,
        @Nullable Personal statement,
        List<Opinion> opinions) {
    RecordVisit {
        residents = List.copyOf(residents);
        opinions = List.copyOf(opinions);
    }
}
