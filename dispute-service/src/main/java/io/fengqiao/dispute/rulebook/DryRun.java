package io.fengqiao.dispute.rulebook;

import java.time.Instant;
import java.util.List;

/// What a proposal would have decided otherwise: "these 37 would have gone elsewhere".
///
/// @param examined how many of the last registered disputes it was tried on
/// @param different how many would have been decided otherwise
/// @param shown the first hundred of them
public record DryRun(String present, String proposed, int examined, int different, List<Difference> shown) {
    static final int SHOWN = 100;

    public DryRun {
        shown = List.copyOf(shown);
    }

    public record Difference(String dispute, Instant registeredAt, String was, String would) {}
}
