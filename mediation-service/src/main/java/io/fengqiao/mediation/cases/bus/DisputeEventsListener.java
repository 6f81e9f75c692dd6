package io.fengqiao.mediation.cases.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Delivery;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.mediation.cases.CaseEvent;
import io.fengqiao.mediation.cases.FollowingDisputes;
import io.fengqiao.mediation.cases.MediationCase;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Opens a case for each dispatch, and withdraws it when the dispute goes on without it. `dispute.closed.v1`
/// names no dispatch, and comes only after one of those that do.
@Component
class DisputeEventsListener {
    private final FollowingDisputes following;
    private final Inbox<MediationCase, CaseEvent> inbox;

    DisputeEventsListener(
            Inboxes inboxes,
            Aggregates<MediationCase, ?, CaseEvent> cases,
            FollowingDisputes following,
            InstantSource clock) {
        this.following = following;
        this.inbox = inboxes.into(cases, "dispute.events")
                .on(
                        "dispute.dispatched.v1",
                        DisputeDispatched.class,
                        DisputeDispatched::target,
                        (present, delivery) ->
                                following.dispatched(present, delivery.body().asDispatch(), clock.instant()))
                .on("dispute.escalated.v1", DispatchOver.class, DispatchOver::target, this::over)
                .on("dispute.passed-on.v1", DispatchOver.class, DispatchOver::target, this::over)
                .on("dispute.settled.v1", DispatchOver.class, DispatchOver::target, this::over)
                .on("dispute.failed.v1", DispatchOver.class, DispatchOver::target, this::over)
                .on("dispute.merged.v1", DispatchOver.class, DispatchOver::target, this::over)
                .on(
                        "dispute.took-in.v1",
                        DisputeTookIn.class,
                        DisputeTookIn::target,
                        (present, told) -> following.joined(present, told.body().parties()))
                .on("dispute.split.v1", DisputeSplit.class, DisputeSplit::target, this::split);
    }

    @KafkaListener(topics = "dispute.events", id = "mediation-service-dispute.events")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    private Decision<MediationCase, CaseEvent> over(@Nullable MediationCase present, Delivery<DispatchOver> delivery) {
        return following.over(present, delivery.body().caseId(), delivery.body().at());
    }

    private Decision<MediationCase, CaseEvent> split(@Nullable MediationCase present, Delivery<DisputeSplit> delivery) {
        var told = delivery.body();
        return told.ends()
                ? following.over(present, told.caseId(), told.at())
                : Decision.ignored("the dispute goes on beside its parts");
    }
}
