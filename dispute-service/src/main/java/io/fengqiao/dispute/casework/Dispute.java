package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.casework.DisputeEvent.Accepted;
import io.fengqiao.dispute.casework.DisputeEvent.Closed;
import io.fengqiao.dispute.casework.DisputeEvent.Dispatched;
import io.fengqiao.dispute.casework.DisputeEvent.Escalated;
import io.fengqiao.dispute.casework.DisputeEvent.Failed;
import io.fengqiao.dispute.casework.DisputeEvent.FedBack;
import io.fengqiao.dispute.casework.DisputeEvent.Graded;
import io.fengqiao.dispute.casework.DisputeEvent.Overdue;
import io.fengqiao.dispute.casework.DisputeEvent.Registered;
import io.fengqiao.dispute.casework.DisputeEvent.Settled;
import io.fengqiao.dispute.deadlines.Term;
import io.fengqiao.dispute.places.Level;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Grading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dispute, from the day somebody reports it until the parties have been told how it ended.
///
/// Exactly one platform holds it at any moment: village, town or district (S13). It is *dispatched* there, *accepted*
/// by a mediator, and *settled*; a platform that cannot settle it, or lets its time run out, hands it up one level, and
/// the next platform starts over (S121). Above the district there is nobody: what mediation cannot settle there ends
/// *unsettled*, and the parties hear of their other routes. Either way they, or the platform that sent it, are told
/// (S67), and it is *closed*.
///
/// One clock runs at a time, `dueAt`: until somebody accepts it, until it is settled, until the parties are told. When
/// it fires below the district the dispute goes up; where it cannot go up it is told to be overdue, once in a dispatch,
/// and stays on the district's list of supervised disputes until it ends: it never goes silent.
///
/// Every move returns the events that tell of it; a move the present stage does not allow is refused and changes
/// nothing.
public final class Dispute {
    static final String SYSTEM = "system";

    private final String id;
    private final Report report;
    private final Territory territory;
    private final Instant registeredAt;
    private final Grading grading;
    private final List<Decided> decisions;
    private final History history;
    private Assignment assignment;
    private Stage stage;
    private @Nullable String mediator;
    private @Nullable Instant dueAt;
    private boolean overdue;
    private boolean supervised;
    private @Nullable Feedback feedback;

    public Dispute(Snapshot snapshot) {
        id = snapshot.id();
        report = snapshot.report();
        territory = snapshot.territory();
        registeredAt = snapshot.registeredAt();
        grading = snapshot.grading();
        decisions = new ArrayList<>(snapshot.decisions());
        history = new History(snapshot.history());
        assignment = snapshot.assignment();
        stage = snapshot.stage();
        mediator = snapshot.mediator();
        dueAt = snapshot.dueAt();
        overdue = snapshot.overdue();
        supervised = snapshot.supervised();
        feedback = snapshot.feedback();
    }

    /// On the books, graded and dispatched in one go: there is no dispute that nobody holds (S70, S120).
    static Dispute register(Report report, Territory territory, Grading grading, Assignment first) {
        var dispute = new Dispute(new Snapshot(
                RegisterDispute.idOf(report.channel(), report.reference()),
                report,
                territory,
                first.at(),
                grading,
                first,
                new Stage.Dispatched(),
                null,
                first.firstDue(),
                false,
                false,
                null,
                List.of(new Decided("GRADE", grading.grade().name(), grading.reason(), 0, first.at())),
                List.of()));
        dispute.decideOn(first);
        return dispute;
    }

    /// What is told when it is new.
    List<DisputeEvent> birth() {
        return told(
                report.reportedBy() == null ? report.channel().code() : report.reportedBy(),
                List.of(new Registered(registeredAt), new Graded(grading, registeredAt), new Dispatched(assignment)));
    }

    /// A mediator takes it on, or takes it over from another within the same dispatch: the clock goes on as it was.
    List<DisputeEvent> accept(String by, Instant at) {
        return switch (stage) {
            case Stage.Dispatched _ -> {
                stage = new Stage.Accepted(at);
                mediator = by;
                dueAt = overdue ? dueAt : assignment.resolve().dueAt();
                yield told(by, List.of(new Accepted(assignment.number(), unit(), by, at)));
            }
            case Stage.Accepted _ -> {
                mediator = by;
                history.note(at, "MEDIATOR_REPLACED", by, unit(), null, null);
                yield List.of();
            }
            case Stage.Settled _, Stage.Unsettled _, Stage.Closed _ -> throw refused("accept");
        };
    }

    /// The parties agree. On time is what was agreed before the platform's time had run out, whenever it is heard of.
    List<DisputeEvent> settle(String agreement, Instant at, Term feedbackTerm, Instant now) {
        return switch (stage) {
            case Stage.Dispatched _, Stage.Accepted _ -> {
                boolean onTime = !at.isAfter(assignment.resolve().dueAt());
                stage = new Stage.Settled(agreement, at, onTime);
                yield ended(
                        new Settled(assignment.number(), assignment.route(), agreement, at, onTime), feedbackTerm, now);
            }
            case Stage.Settled _, Stage.Unsettled _, Stage.Closed _ -> throw refused("settle");
        };
    }

    /// Mediation failed where there is no level above: the parties are told of their other routes (人民调解法 §26).
    List<DisputeEvent> fail(String reason, Instant at, Term feedbackTerm, Instant now) {
        return switch (stage) {
            case Stage.Dispatched _, Stage.Accepted _ -> {
                if (level() != Level.DISTRICT) {
                    throw refused("fail");
                }
                stage = new Stage.Unsettled(reason, at);
                yield ended(new Failed(assignment.number(), unit(), reason, at), feedbackTerm, now);
            }
            case Stage.Settled _, Stage.Unsettled _, Stage.Closed _ -> throw refused("fail");
        };
    }

    /// One level up; the platform there starts over, with a clock of its own (S121).
    List<DisputeEvent> escalate(Cause cause, String reason, String by, Assignment above) {
        return switch (stage) {
            case Stage.Dispatched _, Stage.Accepted _ -> told(by, raised(cause, reason, above));
            case Stage.Settled _, Stage.Unsettled _, Stage.Closed _ -> throw refused("escalate");
        };
    }

    /// The clock has fired. Below the district the dispute goes up; else see the class comment.
    ///
    /// @param above where it goes, null at the top
    List<DisputeEvent> expire(@Nullable Assignment above, Instant now) {
        var due = dueAt;
        if (due == null || due.isAfter(now)) {
            throw refused("expire");
        }
        return switch (stage) {
            case Stage.Dispatched _, Stage.Accepted _ -> {
                var events = new ArrayList<DisputeEvent>();
                if (!overdue) {
                    events.add(new Overdue(assignment.number(), unit(), due, now));
                    overdue = true;
                }
                if (above == null) {
                    supervised = true;
                    dueAt = assignment.resolve().dueAt().isAfter(due)
                            ? assignment.resolve().dueAt()
                            : null;
                    history.note(now, "SUPERVISED", SYSTEM, unit(), "S122", null);
                } else {
                    boolean accepted = stage instanceof Stage.Accepted;
                    var term = accepted || !assignment.accept().dueAt().equals(due)
                            ? assignment.resolve()
                            : assignment.accept();
                    events.addAll(raised(
                            accepted ? Cause.OVERDUE : Cause.NOT_ACCEPTED,
                            term.reason().words(),
                            above));
                }
                yield told(SYSTEM, events);
            }
            case Stage.Settled _, Stage.Unsettled _ -> {
                supervised = true;
                dueAt = null;
                history.note(now, "FEEDBACK_OVERDUE", SYSTEM, unit(), "S67", null);
                yield List.of();
            }
            case Stage.Closed _ -> throw refused("expire");
        };
    }

    /// The parties have been told (S67), and with that it is closed.
    List<DisputeEvent> feedBack(Feedback given) {
        return switch (stage) {
            case Stage.Settled settled -> told(given.by(), closed(given, Outcome.SETTLED, settled.at()));
            case Stage.Unsettled _ -> told(given.by(), closed(given, Outcome.UNSETTLED, null));
            case Stage.Dispatched _, Stage.Accepted _, Stage.Closed _ -> throw refused("feed-back");
        };
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id,
                report,
                territory,
                registeredAt,
                grading,
                assignment,
                stage,
                mediator,
                dueAt,
                overdue,
                supervised,
                feedback,
                decisions,
                history.lines());
    }

    /// Whether a platform still has to settle it.
    boolean isOpen() {
        return stage instanceof Stage.Dispatched || stage instanceof Stage.Accepted;
    }

    Report report() {
        return report;
    }

    Territory territory() {
        return territory;
    }

    Grading grading() {
        return grading;
    }

    Assignment assignment() {
        return assignment;
    }

    Stage stage() {
        return stage;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    Level level() {
        return assignment.route().level();
    }

    private List<DisputeEvent> raised(Cause cause, String reason, Assignment above) {
        var from = assignment.route();
        var escalated = new Escalated(assignment.number(), from, above.route(), cause, reason, above.at());
        assignment = above;
        stage = new Stage.Dispatched();
        mediator = null;
        dueAt = above.firstDue();
        overdue = false;
        decideOn(above);
        return List.of(escalated, new Dispatched(above));
    }

    /// Platforms are told by the event itself, and that ends it; our own disputes wait for somebody who tells the
    /// parties (S67).
    private List<DisputeEvent> ended(DisputeEvent how, Term feedbackTerm, Instant now) {
        supervised = false;
        var events = new ArrayList<DisputeEvent>(List.of(how));
        if (report.channel().isPlatform()) {
            var given = new Feedback(Feedback.To.PLATFORM, "EVENT", SYSTEM, now, null);
            events.addAll(
                    stage instanceof Stage.Settled settled
                            ? closed(given, Outcome.SETTLED, settled.at())
                            : closed(given, Outcome.UNSETTLED, null));
        } else {
            dueAt = feedbackTerm.dueAt();
            decisions.add(new Decided(
                    "FEEDBACK_LIMIT",
                    feedbackTerm.dueAt().toString(),
                    feedbackTerm.reason(),
                    assignment.number(),
                    now));
        }
        return told(mediator == null ? SYSTEM : mediator, events);
    }

    private List<DisputeEvent> closed(Feedback given, Outcome outcome, @Nullable Instant settledAt) {
        stage = new Stage.Closed(outcome, settledAt, given.at());
        feedback = given;
        dueAt = null;
        supervised = false;
        return List.of(new FedBack(given, outcome), new Closed(outcome, unit(), level(), given.at()));
    }

    private void decideOn(Assignment next) {
        decisions.add(new Decided("DISPATCH", next.route().unit(), next.route().reason(), next.number(), next.at()));
        for (var limit : List.of("ACCEPT_LIMIT", "RESOLVE_LIMIT")) {
            var term = limit.equals("ACCEPT_LIMIT") ? next.accept() : next.resolve();
            decisions.add(new Decided(limit, term.dueAt().toString(), term.reason(), next.number(), next.at()));
        }
    }

    private List<DisputeEvent> told(String by, List<DisputeEvent> events) {
        events.forEach(event -> history.add(event, by, unit()));
        return events;
    }

    private String unit() {
        return assignment.route().unit();
    }

    private MoveRefused refused(String move) {
        return new MoveRefused(move, stage);
    }
}
