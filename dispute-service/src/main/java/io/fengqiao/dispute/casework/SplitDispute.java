package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.facts.Facts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A holder's finding that one dispute is several. The reason is told on: no personal data in it.
///
/// @param ends whether nothing of it is left; else it goes on beside its parts
public record SplitDispute(List<Portion> portions, boolean ends, String reason, Instant at) {
    public SplitDispute {
        portions = List.copyOf(portions);
    }

    /// What one part is about: its own matter and persons, and where nothing else is said the place and the
    /// time of the whole.
    ///
    /// @param then whether it happened when the whole did, whatever its facts say
    public record Portion(
            @Nullable String kind,
            @Nullable Personal account,
            Facts facts,
            boolean then,
            @Nullable String division,
            @Nullable Personal address,
            List<Party> parties) {
        public Portion {
            parties = List.copyOf(parties);
        }
    }
}
