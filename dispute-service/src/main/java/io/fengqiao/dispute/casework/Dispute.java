package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.casework.DisputeEvent.Accepted;
import io.fengqiao.dispute.casework.DisputeEvent.Closed;
import io.fengqiao.dispute.casework.DisputeEvent.Dispatched;
import io.fengqiao.dispute.casework.DisputeEvent.Failed;
import io.fengqiao.dispute.casework.DisputeEvent.FedBack;
import io.fengqiao.dispute.casework.DisputeEvent.Graded;
import io.fengqiao.dispute.casework.DisputeEvent.Registered;
import io.fengqiao.dispute.casework.DisputeEvent.Settled;
import io.fengqiao.dispute.deadlines.Extension;
import io.fengqiao.dispute.deadlines.LadderBook.Climb;
import io.fengqiao.dispute.deadlines.Rung;
import io.fengqiao.dispute.deadlines.Suspension;
import io.fengqiao.dispute.deadlines.Term;
import io.fengqiao.dispute.deadlines.TimeLedger;
import io.fengqiao.dispute.places.Level;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Grading;
import io.fengqiao.dispute.rulebook.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A dispute, from the day somebody reports it until the parties have been told how it ended.
///
/// Exactly one platform holds it at any moment: village, town or district (S13). It is *dispatched* there, *accepted*
/// by a mediator, and *settled*; a platform that cannot settle it hands it up one level, and the next platform starts
/// over (S121). Above the district there is nobody: what mediation cannot settle there ends *unsettled*, and the
/// parties hear of their other routes. Either way they, or the platform that sent it, are told (S67), and it is
/// *closed*.
///
/// One [clock][Clock] runs at a time: until somebody accepts it, until it is settled, until the parties are told. A
/// limit that runs out is never silent: whoever holds it is urged, the level above supervises, and then takes over;
/// where nobody is above, it stays on the district's list of supervised disputes until it ends (S122).
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
    private final Tenure tenure;
    private Stage stage;
    private @Nullable String mediator;
    private @Nullable Feedback feedback;

    public Dispute(Snapshot snapshot) {
        id = snapshot.id();
        report = snapshot.report();
        territory = snapshot.territory();
        registeredAt = snapshot.registeredAt();
        grading = snapshot.grading();
        decisions = new ArrayList<>(snapshot.decisions());
        history = new History(snapshot.history());
        tenure = new Tenure(snapshot);
        stage = snapshot.stage();
        mediator = snapshot.mediator();
        feedback = snapshot.feedback();
    }

    /// On the books, graded and dispatched in one go: there is no dispute that nobody holds (S70, S120).
    static Dispute register(Report report, Territory territory, Grading grading, Assignment first) {
        var decisions = new ArrayList<Decided>();
        decisions.add(Decided.of(grading, first.at()));
        decisions.addAll(Decided.of(first));
        return new Dispute(new Snapshot(
                RegisterDispute.idOf(report.channel(), report.reference()),
                report,
                territory,
                first.at(),
                grading,
                first,
                new Stage.Dispatched(),
                null,
                Clock.of(first),
                TimeLedger.EMPTY,
                false,
                false,
                null,
                decisions,
                List.of()));
    }

    /// What is told when it is new.
    List<DisputeEvent> birth() {
        return told(
                report.reportedBy() == null ? report.channel().code() : report.reportedBy(),
                List.of(new Registered(registeredAt), new Graded(grading, registeredAt), new Dispatched(assignment())));
    }

    /// A mediator takes it on, or takes it over from another within the same dispatch: the clock goes on as it was.
    List<DisputeEvent> accept(String by, Instant at) {
        return switch (stage) {
            case Stage.Dispatched _ -> {
                stage = new Stage.Accepted(at);
                mediator = by;
                tenure.accepted();
                yield told(by, List.of(new Accepted(assignment().number(), unit(), by, at)));
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
        return whileOpen("settle", () -> {
            boolean onTime = !at.isAfter(assignment().resolve().dueAt());
            stage = new Stage.Settled(agreement, at, onTime);
            return ended(
                    new Settled(assignment().number(), assignment().route(), agreement, at, onTime), feedbackTerm, now);
        });
    }

    /// Mediation failed where there is no level above: the parties are told of their other routes (人民调解法 §26).
    List<DisputeEvent> fail(String reason, Instant at, Term feedbackTerm, Instant now) {
        return whileOpen("fail", () -> {
            if (level() != Level.DISTRICT) {
                throw refused("fail");
            }
            stage = new Stage.Unsettled(reason, at);
            return ended(new Failed(assignment().number(), unit(), reason, at), feedbackTerm, now);
        });
    }

    /// One level up; the platform there starts over, with a clock of its own (S121).
    List<DisputeEvent> escalate(Cause cause, String reason, String by, Assignment above) {
        return whileOpen("escalate", () -> told(by, raised(cause, reason, above)));
    }

    /// Time stands still on a listed ground; what has run out is not stopped any more (S63).
    List<DisputeEvent> pause(Suspension begun, Term anew, String by) {
        if (!(stage instanceof Stage.Accepted) || tenure.isPaused()) {
            throw refused("pause");
        }
        requireTimeLeft(begun.from());
        decide("PAUSE", begun.until().toString(), begun.reason(), begun.from());
        return told(by, List.of(tenure.pause(begun, anew)));
    }

    List<DisputeEvent> resume(TimeLedger resumed, Term anew, String by, Instant at) {
        if (!tenure.isPaused()) {
            throw refused("resume");
        }
        return told(by, List.of(tenure.resume(resumed, anew, at)));
    }

    /// Both parties want more time (人民调解工作若干规定 §36); they may not lengthen what has run out.
    List<DisputeEvent> extend(Extension agreed, Term anew, String by) {
        return whileOpen("extend", () -> {
            requireTimeLeft(agreed.at());
            decide("EXTENSION", anew.dueAt().toString(), agreed.reason(), agreed.at());
            return told(by, List.of(tenure.extend(agreed, anew)));
        });
    }

    /// The clock has fired: the next rung of the ladder (S122).
    ///
    /// @param above where it goes when the rung says so; null at the top, or when it has ended
    List<DisputeEvent> climb(Climb climb, @Nullable Assignment above, String supervisor, Instant now) {
        var running = tenure.clock();
        boolean rises = climb.rung().step() == Rung.Step.ESCALATE;
        if (running == null || !running.fires(now) || running.kind() == Clock.Kind.PAUSE || (rises && above == null)) {
            throw refused("climb");
        }
        decide(climb.rung().step().name(), unit(), climb.reason(), now);
        var events = new ArrayList<>(tenure.climb(running, climb, supervisor, isOpen(), now));
        if (rises && above != null) {
            boolean accepted = stage instanceof Stage.Accepted;
            var cause = running.kind() == Clock.Kind.ACCEPT && !accepted ? Cause.NOT_ACCEPTED : Cause.OVERDUE;
            events.addAll(raised(cause, running.term().reason().words(), above));
        }
        return told(SYSTEM, events);
    }

    /// The ladder has no rung for it any more: its clock is at rest, and it stays on the list.
    void rest() {
        tenure.rest();
    }

    /// The calendar has been published for a year that was guessed: what was counted over it is counted again. Nothing
    /// is told, for nothing happened.
    void recount(Term accept, Term resolve, @Nullable Term running) {
        tenure.recount(accept, resolve, running);
    }

    /// The parties have been told (S67), and with that it is closed.
    List<DisputeEvent> feedBack(Feedback given) {
        return switch (stage) {
            case Stage.Settled settled -> told(given.by(), closed(given, Outcome.SETTLED, settled.at()));
            case Stage.Unsettled _ -> told(given.by(), closed(given, Outcome.UNSETTLED, null));
            case Stage.Dispatched _, Stage.Accepted _, Stage.Closed _ -> throw refused("feed-back");
        };
    }

    /// The rules of risk have looked at it (S59). What they found stands with its decisions; a warning, if there is
    /// one,
    /// has a life of its own.
    public void studied(List<Decided> found) {
        decisions.addAll(found);
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id,
                report,
                territory,
                registeredAt,
                grading,
                assignment(),
                stage,
                mediator,
                tenure.clock(),
                tenure.time(),
                tenure.overdue(),
                tenure.supervised(),
                feedback,
                decisions,
                history.lines());
    }

    /// Whether a platform still has to settle it.
    boolean isOpen() {
        return switch (stage) {
            case Stage.Dispatched _, Stage.Accepted _ -> true;
            case Stage.Settled _, Stage.Unsettled _, Stage.Closed _ -> false;
        };
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
        return tenure.assignment();
    }

    Stage stage() {
        return stage;
    }

    @Nullable
    Clock clock() {
        return tenure.clock();
    }

    TimeLedger time() {
        return tenure.time();
    }

    Level level() {
        return assignment().route().level();
    }

    private List<DisputeEvent> whileOpen(String move, Supplier<List<DisputeEvent>> moving) {
        if (!isOpen()) {
            throw refused(move);
        }
        return moving.get();
    }

    private void requireTimeLeft(Instant at) {
        if (tenure.isLate(at)) {
            throw new TimeRunOut(assignment().resolve().dueAt());
        }
    }

    private List<DisputeEvent> raised(Cause cause, String reason, Assignment above) {
        var escalated = tenure.raise(above, cause, reason);
        stage = new Stage.Dispatched();
        mediator = null;
        decisions.addAll(Decided.of(above));
        return List.of(escalated, new Dispatched(above));
    }

    /// Platforms are told by the event itself, and that ends it; our own disputes wait for somebody who tells the
    /// parties (S67).
    private List<DisputeEvent> ended(DisputeEvent how, Term feedbackTerm, Instant now) {
        var by = mediator == null ? SYSTEM : mediator;
        if (report.channel().isPlatform()) {
            var given = new Feedback(Feedback.To.PLATFORM, "EVENT", SYSTEM, now, null);
            var events = new ArrayList<DisputeEvent>(List.of(how));
            events.addAll(
                    stage instanceof Stage.Settled settled
                            ? closed(given, Outcome.SETTLED, settled.at())
                            : closed(given, Outcome.UNSETTLED, null));
            return told(by, events);
        }
        tenure.ended(feedbackTerm);
        decisions.add(Decided.of("FEEDBACK_LIMIT", feedbackTerm, assignment().number(), now));
        return told(by, List.of(how));
    }

    private List<DisputeEvent> closed(Feedback given, Outcome outcome, @Nullable Instant settledAt) {
        stage = new Stage.Closed(outcome, settledAt, given.at());
        feedback = given;
        tenure.ended(null);
        return List.of(new FedBack(given, outcome), new Closed(outcome, unit(), level(), given.at()));
    }

    private void decide(String what, String result, Reason reason, Instant at) {
        decisions.add(new Decided(what, result, reason, assignment().number(), at));
    }

    private List<DisputeEvent> told(String by, List<DisputeEvent> events) {
        events.forEach(event -> history.add(event, by, unit()));
        return events;
    }

    private String unit() {
        return assignment().route().unit();
    }

    private MoveRefused refused(String move) {
        return new MoveRefused(move, stage);
    }
}
