package io.fengqiao.dispute.performance;

import io.fengqiao.dispute.casework.Outcome;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.casework.Stage;
import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of a settlement by who watches whether it is kept.
///
/// @param unit the platform that holds the dispute
/// @param effectiveAt since when it holds
record Agreement(
        String dispute,
        Territory territory,
        String unit,
        @Nullable String matterUnit,
        @Nullable String mediator,
        Instant effectiveAt) {

    /// Empty as long as nothing is agreed.
    static Optional<Agreement> of(Snapshot it) {
        var at =
                switch (it.stage()) {
                    case Stage.Settled settled -> settled.at();
                    case Stage.Closed closed when closed.outcome() == Outcome.SETTLED -> closed.settledAt();
                    case Stage.Dispatched _, Stage.Accepted _, Stage.Unsettled _, Stage.Closed _ -> null;
                };
        var route = it.assignment().route();
        return Optional.ofNullable(at)
                .map(effective -> new Agreement(
                        it.id().value(), it.territory(), route.unit(), route.matterUnit(), it.mediator(), effective));
    }
}
