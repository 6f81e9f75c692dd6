package io.fengqiao.dispute.casework;

import java.util.List;

/// What happened beside a dispute's own life and belongs into its timeline: warnings, stays
/// with other bodies.
public interface TimelineSource {
    /// For one who may see the dispute.
    List<HistoryEntry> of(String dispute);
}
