package io.fengqiao.dispute.casework.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Handler;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.DisputeId;
import io.fengqiao.dispute.casework.MergingDisputes;
import io.fengqiao.dispute.casework.Party;
import io.fengqiao.dispute.casework.RelatedDisputes;
import io.fengqiao.dispute.casework.SplittingDisputes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Does what was decided on one dispute to the others it concerns: survivors take in what was merged into
/// them, and parts are put on the books.
@Component
class RelatedDisputesListener {
    private final Inbox<Dispute, DisputeEvent> inbox;

    /// What this service reads of its own `dispute.merged.v1`.
    record Merged(String dispute, String into, List<Party> parties, Instant at) {
        RelatedDisputes.Joined joined() {
            return new RelatedDisputes.Joined(new DisputeId(dispute), parties, at);
        }
    }

    /// What this service reads of its own `dispute.took-in.v1`: one that has gone itself passes on
    /// what comes after.
    record TookIn(
            String joined, List<Party> parties, @Nullable String mergedInto, Instant at) {
        List<String> survivor() {
            return mergedInto == null ? List.of() : List.of(mergedInto);
        }

        RelatedDisputes.Joined passedOn() {
            return new RelatedDisputes.Joined(new DisputeId(joined), parties, at);
        }
    }

    RelatedDisputesListener(
            Inboxes inboxes,
            Aggregates<Dispute, ?, DisputeEvent> disputes,
            MergingDisputes merging,
            SplittingDisputes splitting) {
        inbox = inboxes.into(disputes, "dispute.events")
                .on(
                        "dispute.merged.v1",
                        Merged.class,
                        Merged::into,
                        (present, told) ->
                                merging.takeIn(known(present), told.body().joined()))
                .onEach(
                        "dispute.took-in.v1",
                        TookIn.class,
                        TookIn::survivor,
                        (present, told) ->
                                merging.takeIn(known(present), told.body().passedOn()))
                .onAll("dispute.split.v1", SplitWords.class, split -> parts(split, splitting));
    }

    @KafkaListener(topics = "dispute.events", id = "dispute-service-kinship")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    private static Map<String, Handler<Dispute, DisputeEvent, SplitWords>> parts(
            SplitWords split, SplittingDisputes splitting) {
        var parts = new LinkedHashMap<String, Handler<Dispute, DisputeEvent, SplitWords>>();
        for (SplitWords.PartWords told : split.parts()) {
            var part = split.part(told);
            parts.put(
                    part.dispute().value(),
                    (present, _) -> splitting.putOnTheBooks(present, new DisputeId(split.dispute()), part, split.at()));
        }
        return parts;
    }

    /// The survivor was on the books when it was named, and nothing leaves them.
    private static Dispute known(@Nullable Dispute present) {
        if (present == null) {
            throw new Malformed("dispute-unknown", "into names none on the books");
        }
        return present;
    }
}
