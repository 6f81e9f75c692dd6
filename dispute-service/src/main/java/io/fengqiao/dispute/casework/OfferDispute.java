package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.routing.Way;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A holder's wish that another platform takes the dispute (S121). The reason is told on: no personal
/// data in it.
///
/// @param to the division whose platform is asked; null where it is coordinated by the district's centre
/// @param departments which it concerns, beside the one whose matter it is, where it is coordinated
public record OfferDispute(Way way, @Nullable String to, Set<String> departments, String reason, Instant at) {
    public OfferDispute {
        departments = Set.copyOf(departments);
    }
}
