package io.fengqiao.dispute.warnings;

import io.fengqiao.dispute.casework.Decided;
import io.fengqiao.dispute.casework.Snapshot;
import java.time.Instant;
import java.util.List;

/// Disputes that wait to be studied (S59): see [Snapshot#studyAt()].
public interface Studies {
    /// The longest waiting first.
    List<Snapshot> waiting(Instant until, int limit);

    /// What was found stands with the dispute's decisions; nothing changes when its dispatch has
    /// been studied before.
    void studied(Snapshot dispute, List<Decided> found);
}
