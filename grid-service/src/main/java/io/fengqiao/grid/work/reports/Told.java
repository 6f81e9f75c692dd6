package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a worker tells, before anybody has looked whether it is enough.
public record Told(
        Item item,
        @Nullable DisputeKind kind,
        @Nullable Personal account,
        @Nullable Personal address,
        Instant occurredAt,
        @Nullable Integer peopleInvolved,
        @Nullable Long amountYuan,
        boolean violenceLikely,
        List<Party> parties,
        Findings findings) {
    public Told {
        parties = List.copyOf(parties);
    }
}
