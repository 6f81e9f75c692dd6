package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.casework.DisputeEvent.Closed;
import io.fengqiao.dispute.casework.DisputeEvent.Dispatched;
import io.fengqiao.dispute.casework.DisputeEvent.Failed;
import io.fengqiao.dispute.casework.DisputeEvent.FedBack;
import io.fengqiao.dispute.casework.DisputeEvent.Reopened;
import io.fengqiao.dispute.casework.DisputeEvent.Revisited;
import io.fengqiao.dispute.casework.DisputeEvent.Settled;
import io.fengqiao.dispute.deadlines.Term;
import io.fengqiao.dispute.places.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a dispute ends: settled, or at the district not; then the parties are told and it is closed (S67), and when they
/// say that it is not over, it is opened again.
final class Ending {
    private final Dispute dispute;
    private final Course course;
    private final Tenure tenure;
    private final Chronicle chronicle;

    Ending(Dispute dispute, Course course, Tenure tenure, Chronicle chronicle) {
        this.dispute = dispute;
        this.course = course;
        this.tenure = tenure;
        this.chronicle = chronicle;
    }

    List<DisputeEvent> settle(String agreement, Instant at, Term feedbackTerm, Instant now) {
        dispute.requireOpen("settle");
        var assignment = dispute.assignment();
        boolean onTime = !at.isAfter(assignment.resolve().dueAt());
        course.ended(new Stage.Settled(agreement, at, onTime));
        return ended(new Settled(assignment.number(), assignment.route(), agreement, at, onTime), feedbackTerm, now);
    }

    List<DisputeEvent> fail(String reason, Instant at, Term feedbackTerm, Instant now) {
        dispute.requireOpen("fail");
        if (dispute.level() != Level.DISTRICT) {
            throw dispute.refused("fail");
        }
        course.ended(new Stage.Unsettled(reason, at));
        return ended(new Failed(dispute.assignment().number(), dispute.unit(), reason, at), feedbackTerm, now);
    }

    List<DisputeEvent> feedBack(Feedback given) {
        return switch (course.stage()) {
            case Stage.Settled settled -> dispute.told(given.by(), closed(given, Outcome.SETTLED, settled.at()));
            case Stage.Unsettled _ -> dispute.told(given.by(), closed(given, Outcome.UNSETTLED, null));
            case Stage.Dispatched _, Stage.Accepted _, Stage.Closed _ -> throw dispute.refused("feed-back");
        };
    }

    List<DisputeEvent> revisit(Revisit revisit, @Nullable Assignment again) {
        if (!(course.stage() instanceof Stage.Closed(var outcome, var _, var _)) || outcome != Outcome.SETTLED) {
            throw dispute.refused("revisit");
        }
        course.asked(revisit);
        var events = new ArrayList<DisputeEvent>();
        events.add(new Revisited(dispute.assignment().number(), dispute.unit(), revisit));
        if (!revisit.resolved() && again != null) {
            dispute.start(again);
            events.addAll(List.of(new Reopened(again), new Dispatched(again)));
        }
        return dispute.told(revisit.by(), events);
    }

    /// Platforms are told by the event itself, and that ends it; our own disputes wait for somebody who tells the
    /// parties (S67).
    private List<DisputeEvent> ended(DisputeEvent how, Term feedbackTerm, Instant now) {
        var by = course.mediator() == null ? Dispute.SYSTEM : course.mediator();
        if (dispute.report().channel().isPlatform()) {
            var given = new Feedback(Feedback.To.PLATFORM, "EVENT", Dispute.SYSTEM, now, null);
            var events = new ArrayList<DisputeEvent>(List.of(how));
            events.addAll(
                    course.stage() instanceof Stage.Settled settled
                            ? closed(given, Outcome.SETTLED, settled.at())
                            : closed(given, Outcome.UNSETTLED, null));
            return dispute.told(by, events);
        }
        tenure.ended(feedbackTerm);
        chronicle.decide(
                Decided.of("FEEDBACK_LIMIT", feedbackTerm, dispute.assignment().number(), now));
        return dispute.told(by, List.of(how));
    }

    private List<DisputeEvent> closed(Feedback given, Outcome outcome, @Nullable Instant settledAt) {
        course.closed(new Stage.Closed(outcome, settledAt, given.at()), given);
        tenure.ended(null);
        return List.of(new FedBack(given, outcome), new Closed(outcome, dispute.unit(), dispute.level(), given.at()));
    }
}
