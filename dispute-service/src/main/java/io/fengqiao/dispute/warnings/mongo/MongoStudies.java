package io.fengqiao.dispute.warnings.mongo;

import static com.mongodb.client.model.Filters.lte;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.Decided;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.warnings.Studies;
import java.time.Instant;
import java.util.Date;
import java.util.List;

final class MongoStudies implements Studies {
    private final Aggregates<Dispute, ?, DisputeEvent> disputes;

    MongoStudies(Aggregates<Dispute, ?, DisputeEvent> disputes) {
        this.disputes = disputes.indexed("to-study", "state.studyAt");
    }

    @Override
    public List<Snapshot> waiting(Instant until, int limit) {
        return disputes
                .page(
                        Scope.system(),
                        List.of(lte("state.studyAt", Date.from(until))),
                        Order.ascending("state.studyAt"),
                        new PageAsk(limit, null))
                .items()
                .stream()
                .map(found -> found.aggregate().snapshot())
                .toList();
    }

    @Override
    public void studied(Snapshot dispute, List<Decided> found) {
        disputes.bySystem(dispute.id().value(), present -> {
            if (present == null
                    || present.snapshot().studyAt() == null
                    || present.snapshot().assignment().number()
                            != dispute.assignment().number()) {
                return Decision.ignored("studied by another replica, or it has gone on");
            }
            present.studied(found);
            return Decision.changed(present, List.of());
        });
    }
}
