package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.casework.DisputeEvent.Accepted;
import io.fengqiao.dispute.casework.DisputeEvent.Closed;
import io.fengqiao.dispute.casework.DisputeEvent.Dispatched;
import io.fengqiao.dispute.casework.DisputeEvent.Failed;
import io.fengqiao.dispute.casework.DisputeEvent.FedBack;
import io.fengqiao.dispute.casework.DisputeEvent.Graded;
import io.fengqiao.dispute.casework.DisputeEvent.Merged;
import io.fengqiao.dispute.casework.DisputeEvent.Registered;
import io.fengqiao.dispute.casework.DisputeEvent.Reopened;
import io.fengqiao.dispute.casework.DisputeEvent.Revisited;
import io.fengqiao.dispute.casework.DisputeEvent.Settled;
import io.fengqiao.dispute.deadlines.LadderBook.Climb;
import io.fengqiao.dispute.deadlines.Rung;
import io.fengqiao.dispute.deadlines.Term;
import io.fengqiao.dispute.deadlines.TimeLedger;
import io.fengqiao.dispute.places.Level;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Grading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    private final Chronicle chronicle;
    private final Tenure tenure;
    private Stage stage;
    private @Nullable String mediator;
    private @Nullable Feedback feedback;
    private List<Revisit> revisits;
    private Kinship kinship;

    public Dispute(Snapshot snapshot) {
        id = snapshot.id();
        report = snapshot.report();
        territory = snapshot.territory();
        registeredAt = snapshot.registeredAt();
        grading = snapshot.grading();
        chronicle = new Chronicle(snapshot.decisions(), snapshot.history());
        tenure = new Tenure(snapshot);
        stage = snapshot.stage();
        mediator = snapshot.mediator();
        feedback = snapshot.feedback();
        revisits = snapshot.revisits();
        kinship = snapshot.kinship();
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
                List.of(),
                Kinship.NONE,
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
                chronicle.note(at, "MEDIATOR_REPLACED", by, unit());
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

    /// The moves that concern its time alone.
    Clockwork clockwork() {
        return new Clockwork(this, tenure, chronicle);
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
        chronicle.decide(new Decided(
                climb.rung().step().name(), unit(), climb.reason(), assignment().number(), now));
        var events = new ArrayList<>(tenure.climb(running, climb, supervisor, isOpen(), now));
        if (rises && above != null) {
            boolean accepted = stage instanceof Stage.Accepted;
            var cause = running.kind() == Clock.Kind.ACCEPT && !accepted ? Cause.NOT_ACCEPTED : Cause.OVERDUE;
            events.addAll(raised(cause, running.term().reason().words(), above));
        }
        return told(SYSTEM, events);
    }

    /// The parties have been told (S67), and with that it is closed.
    List<DisputeEvent> feedBack(Feedback given) {
        return switch (stage) {
            case Stage.Settled settled -> told(given.by(), closed(given, Outcome.SETTLED, settled.at()));
            case Stage.Unsettled _ -> told(given.by(), closed(given, Outcome.UNSETTLED, null));
            case Stage.Dispatched _, Stage.Accepted _, Stage.Closed _ -> throw refused("feed-back");
        };
    }

    /// The rules of risk have looked at it (S59). What they found stands with its decisions; a warning has a life of
    /// its own.
    public void studied(List<Decided> found) {
        chronicle.decide(found);
    }

    /// The parties were asked whether it is over. If not, the platform that settled it starts over (S67).
    ///
    /// @param again the dispatch for that; null when it is too late to open it again
    List<DisputeEvent> revisit(Revisit revisit, @Nullable Assignment again) {
        if (!(stage instanceof Stage.Closed(var outcome, var _, var _)) || outcome != Outcome.SETTLED) {
            throw refused("revisit");
        }
        revisits = Stream.concat(revisits.stream(), Stream.of(revisit)).toList();
        var events = new ArrayList<DisputeEvent>();
        events.add(new Revisited(assignment().number(), unit(), revisit));
        if (!revisit.resolved() && again != null) {
            start(again);
            feedback = null;
            events.addAll(List.of(new Reopened(again), new Dispatched(again)));
        }
        return told(revisit.by(), events);
    }

    /// It is the same as an earlier one, and goes on there: nothing is left to be done here (S70).
    List<DisputeEvent> merge(MergeDispute command, String by) {
        return whileOpen("merge", () -> {
            stage = new Stage.Closed(Outcome.MERGED, null, command.at());
            kinship = kinship.goneTo(command.into());
            tenure.ended(null);
            return told(
                    by,
                    List.of(new Merged(assignment().number(), unit(), command.into(), command.reason(), command.at())));
        });
    }

    /// Another one goes on here. At whatever stage: what was decided there is not lost because this one has moved on.
    ///
    /// @return whether it was not here before
    boolean takeIn(Kinship.Joined joined) {
        if (kinship.knows(joined.dispute())) {
            return false;
        }
        kinship = kinship.with(joined);
        chronicle.note(joined.at(), "TOOK_IN", SYSTEM, unit());
        return true;
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
                revisits,
                kinship,
                chronicle.decisions(),
                chronicle.history());
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

    Level level() {
        return assignment().route().level();
    }

    private List<DisputeEvent> whileOpen(String move, Supplier<List<DisputeEvent>> moving) {
        if (!isOpen()) {
            throw refused(move);
        }
        return moving.get();
    }

    private List<DisputeEvent> raised(Cause cause, String reason, Assignment above) {
        var escalated = tenure.escalated(above, cause, reason);
        start(above);
        return List.of(escalated, new Dispatched(above));
    }

    private void start(Assignment next) {
        tenure.begin(next);
        stage = new Stage.Dispatched();
        mediator = null;
        chronicle.decide(Decided.of(next));
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
        chronicle.decide(Decided.of("FEEDBACK_LIMIT", feedbackTerm, assignment().number(), now));
        return told(by, List.of(how));
    }

    private List<DisputeEvent> closed(Feedback given, Outcome outcome, @Nullable Instant settledAt) {
        stage = new Stage.Closed(outcome, settledAt, given.at());
        feedback = given;
        tenure.ended(null);
        return List.of(new FedBack(given, outcome), new Closed(outcome, unit(), level(), given.at()));
    }

    private List<DisputeEvent> told(String by, List<DisputeEvent> events) {
        return chronicle.told(by, unit(), events);
    }

    private String unit() {
        return assignment().route().unit();
    }

    private MoveRefused refused(String move) {
        return new MoveRefused(move, stage);
    }
}
