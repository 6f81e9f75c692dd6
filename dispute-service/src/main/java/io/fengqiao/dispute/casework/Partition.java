package io.fengqiao.dispute.casework;

import java.time.Instant;
import java.util.List;

/// What becomes of a dispute that is split: its parts, each ready to be put on the books, and whether it
/// ends with that.
public record Partition(List<Part> parts, boolean ends, String reason, Instant at) {
    public Partition {
        parts = List.copyOf(parts);
    }
}
