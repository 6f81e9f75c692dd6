package io.fengqiao.dispute.resemblance;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.Snapshot;
import java.time.Duration;
import java.util.List;

/// Which disputes are worth comparing with one: a party in common, or the same village and time.
public interface Candidates {
    /// Those within the caller's scope, without the dispute itself and without what was merged away.
    List<Snapshot> of(Snapshot dispute, Duration window, Scope scope);
}
