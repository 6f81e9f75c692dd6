package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Decision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Platforms exchange what they know (S40): a result from elsewhere concludes the case here.
/// Keeps S40.
public final class HearingPlatforms {
    public Decision<MediationCase, CaseEvent> concluded(
            @Nullable MediationCase present, ConcludeElsewhere command, Instant now) {
        if (present == null) {
            return Decision.notYet("there is no such case yet (expected: the dispatch to come)");
        }
        return Decision.changed(present, List.of(present.conclude(command, now)));
    }
}
