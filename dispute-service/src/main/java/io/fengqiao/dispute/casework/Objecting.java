package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.casework.DisputeEvent.Dispatched;
import io.fengqiao.dispute.casework.DisputeEvent.Objected;
import io.fengqiao.dispute.casework.DisputeEvent.ObjectionDecided;
import io.fengqiao.dispute.casework.DisputeEvent.PassedOn;
import io.fengqiao.dispute.deadlines.Term;
import io.fengqiao.dispute.routing.Way;
import io.fengqiao.dispute.rulebook.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a unit objects to a dispatch (派单异议), within a limit, and how the centre above decides, once (S62). Meanwhile it
/// stays where it is, and no clock waits.
final class Objecting {
    private final Dispute dispute;
    private final Tenure tenure;
    private final Chronicle chronicle;

    Objecting(Dispute dispute, Tenure tenure, Chronicle chronicle) {
        this.dispute = dispute;
        this.tenure = tenure;
        this.chronicle = chronicle;
    }

    /// @param once why there is no second one
    List<DisputeEvent> object(Objection objection, Term limit, Reason once) {
        dispute.requireOpen("object");
        if (tenure.passage().objection() != null || tenure.passage().settled() >= number()) {
            throw ObjectionRefused.once(once);
        }
        if (objection.at().isAfter(limit.dueAt())) {
            throw ObjectionRefused.late(limit);
        }
        chronicle.decide(Decided.of("OBJECTION_LIMIT", limit, number(), objection.at()));
        tenure.passing(tenure.passage().objecting(objection));
        return dispute.told(objection.by(), List.of(new Objected(number(), dispute.unit(), objection)));
    }

    /// @param next the dispatch that follows; null where the objection is rejected
    List<DisputeEvent> decide(DecideObjection command, @Nullable Assignment next, Reason rule, String by) {
        dispute.requireOpen("decide-objection");
        var objection = tenure.passage().objection();
        if (objection == null) {
            throw dispute.refused("decide-objection");
        }
        var result = next == null ? "REJECTED" : "UPHELD";
        chronicle.decide(new Decided("OBJECTION", result, rule, number(), command.at()));
        var from = dispute.assignment();
        var decided = new ObjectionDecided(
                from.number(), dispute.unit(), objection.unit(), next != null, command.reason(), rule, command.at());
        if (next == null) {
            tenure.passing(tenure.passage().settled(number()));
            return dispute.told(by, List.of(decided));
        }
        var passed = new PassedOn(
                from.number(), from.route(), next.route(), Way.REDISPATCHED, command.reason(), command.at());
        dispute.start(next);
        tenure.passing(tenure.passage().settled(next.number()));
        return dispute.told(by, List.of(decided, passed, new Dispatched(next)));
    }

    private int number() {
        return dispute.assignment().number();
    }
}
