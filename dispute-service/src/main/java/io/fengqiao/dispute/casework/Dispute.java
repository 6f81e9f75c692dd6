package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.chassis.rules.Term;
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
import io.fengqiao.dispute.casework.DisputeEvent.Split;
import io.fengqiao.dispute.casework.DisputeEvent.TookIn;
import io.fengqiao.dispute.deadlines.Extension;
import io.fengqiao.dispute.deadlines.LadderBook.Climb;
import io.fengqiao.dispute.deadlines.Step;
import io.fengqiao.dispute.deadlines.Suspension;
import io.fengqiao.dispute.deadlines.TimeLedger;
import io.fengqiao.dispute.routing.Grading;
import io.fengqiao.dispute.routing.Way;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dispute, from the day somebody reports it until the parties have been told how it ended.
///
/// Exactly one platform holds it at any moment: village, town or district (S13). It is *dispatched* there,
/// *accepted* by a mediator, and *settled*; a platform that cannot settle it hands it up one level, and the
/// next platform starts over (S121). A platform whose it is not asks a peer, or one below, and keeps it until
/// that one has taken it (S120). Above the district there is nobody: what mediation cannot settle there ends
/// *unsettled*, and the parties hear of their other routes. Either way they, or the platform that sent it,
/// are told (S67), and it is *closed*.
///
/// One [clock][Clock] runs at a time: until somebody accepts it, until it is settled, until the parties are
/// told. A limit that runs out is never silent: whoever holds it is urged, the level above supervises, and
/// then takes over; where nobody is above, it stays on the district's list of supervised disputes until it
/// ends (S122). What belongs to the platform that holds it, and starts over with the next one,
/// is its [tenure][Tenure].
///
/// Every move returns the events that tell of it; a move the present stage does not allow is refused
/// and changes nothing.
/// Keeps S67, S70, S120.
public final class Dispute {
    static final String SYSTEM = "system";

    private final DisputeId id;
    private final Report report;
    private final Instant registeredAt;
    private final Grading grading;
    private final Tenure tenure;
    private Stage stage;
    private @Nullable String mediator;
    private @Nullable Feedback feedback;
    private final List<Revisit> revisits;
    private RelatedDisputes kinship;
    private final List<Decided> decisions;
    private final History history;

    public Dispute(Snapshot snapshot) {
        id = snapshot.id();
        report = snapshot.report();
        registeredAt = snapshot.registeredAt();
        grading = snapshot.grading();
        tenure = new Tenure(snapshot);
        stage = snapshot.stage();
        mediator = snapshot.mediator();
        feedback = snapshot.feedback();
        revisits = new ArrayList<>(snapshot.revisits());
        kinship = snapshot.kinship();
        decisions = new ArrayList<>(snapshot.decisions());
        history = new History(snapshot.history());
    }

    /// On the books, graded and dispatched in one go: there is no dispute that nobody holds (S70, S120).
    static Dispute register(Report report, Grading grading, Assignment first) {
        return new Dispute(Snapshot.born(report, grading, first));
    }

    /// The same for a part of another one (S70).
    static Dispute partOf(DisputeId parent, Part part, Grading grading, Assignment first) {
        return new Dispute(Snapshot.born(part, parent, grading, first));
    }

    /// What is told when it is new.
    List<DisputeEvent> birth() {
        var from = report.origin();
        return told(
                from.reportedBy() == null ? from.channel().code() : from.reportedBy(),
                List.of(new Registered(registeredAt), new Graded(grading, registeredAt), new Dispatched(assignment())));
    }

    /// A mediator takes it on, or takes it over from another within the same dispatch: the clock goes on
    /// as it was.
    List<DisputeEvent> accept(String by, Instant at) {
        return switch (stage) {
            case Stage.Dispatched _ -> {
                stage = new Stage.Accepted(at);
                mediator = by;
                tenure.accepted();
                yield told(by, List.of(new Accepted(number(), unit(), by, at)));
            }
            case Stage.Accepted _ -> {
                mediator = by;
                history.note(at, "MEDIATOR_REPLACED", by, unit(), null, null);
                yield List.of();
            }
            case Stage.Settled _, Stage.Unsettled _, Stage.Closed _ -> throw refused("accept");
        };
    }

    /// The parties agree. On time is what was agreed before the platform's time had run out, whenever it
    /// is heard of.
    List<DisputeEvent> settle(String agreement, Instant at, Term feedbackTerm, Instant now) {
        requireOpen("settle");
        boolean onTime = !at.isAfter(assignment().resolve().dueAt());
        var settled = new Settled(number(), assignment().route(), agreement, at, onTime);
        stage = new Stage.Settled(agreement, at, onTime);
        return ended(settled, feedbackTerm, now);
    }

    /// Mediation failed where there is no level above: the parties are told of their other
    /// routes (人民调解法 §26).
    List<DisputeEvent> fail(String reason, Instant at, Term feedbackTerm, Instant now) {
        requireOpen("fail");
        if (level() != Level.DISTRICT) {
            throw refused("fail");
        }
        stage = new Stage.Unsettled(reason, at);
        return ended(new Failed(number(), unit(), reason, at), feedbackTerm, now);
    }

    /// The parties have been told (S67), and with that it is closed.
    List<DisputeEvent> feedBack(Feedback given) {
        return switch (stage) {
            case Stage.Settled _, Stage.Unsettled _ -> told(given.by(), closed(given));
            case Stage.Dispatched _, Stage.Accepted _, Stage.Closed _ -> throw refused("feed-back");
        };
    }

    /// The parties were asked whether it is over. If not, the platform that settled it starts over (S67).
    ///
    /// @param again the dispatch for that; null when it is too late to open it again
    List<DisputeEvent> revisit(Revisit revisit, @Nullable Assignment again) {
        if (!(stage instanceof Stage.Closed(var outcome, var _, var _)) || outcome != Outcome.SETTLED) {
            throw refused("revisit");
        }
        revisits.add(revisit);
        var events = new ArrayList<DisputeEvent>();
        events.add(new Revisited(number(), unit(), revisit));
        if (!revisit.resolved() && again != null) {
            start(again);
            events.addAll(List.of(new Reopened(again), new Dispatched(again)));
        }
        return told(revisit.by(), events);
    }

    /// One level up; the platform there starts over, with a clock of its own (S121).
    List<DisputeEvent> escalate(Cause cause, String reason, String by, Assignment above) {
        requireOpen("escalate");
        return told(by, raised(cause, reason, above));
    }

    /// The clock has fired: the next rung of the ladder (S122).
    ///
    /// @param above where it goes when the rung says so; null at the top, or when it has ended
    List<DisputeEvent> climb(Climb climb, @Nullable Assignment above, String supervisor, Instant now) {
        var running = clock();
        boolean rises = climb.rung().step() == Step.ESCALATE;
        if (running == null || !running.fires(now) || running.kind() == Clock.Kind.PAUSE || (rises && above == null)) {
            throw refused("climb");
        }
        decisions.add(new Decided(climb.rung().step().name(), unit(), climb.reason(), number(), now));
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

    /// Time stands still on a listed ground, while somebody mediates (S63). What has run out is not stopped.
    List<DisputeEvent> pause(Suspension begun, Counting counting, String by) {
        if (!(stage instanceof Stage.Accepted) || tenure.isPaused()) {
            throw refused("pause");
        }
        var paused = tenure.pause(begun, counting);
        decisions.add(new Decided("PAUSE", begun.until().toString(), begun.reason(), number(), begun.from()));
        return told(by, List.of(paused));
    }

    List<DisputeEvent> resume(Counting counting, String by, Instant at) {
        if (!tenure.isPaused()) {
            throw refused("resume");
        }
        return told(by, List.of(tenure.resume(counting, at)));
    }

    /// Both parties want more time (S63). What has run out is not lengthened.
    List<DisputeEvent> extend(Extension agreed, Counting counting, String by) {
        requireOpen("extend");
        var extended = tenure.extend(agreed, counting);
        decisions.add(new Decided("EXTENSION", extended.dueAt().toString(), agreed.reason(), number(), agreed.at()));
        return told(by, List.of(extended));
    }

    /// The calendar has been published for a year that was guessed: what was counted over it is counted
    /// again. Nothing is told, for nothing happened.
    ///
    /// @return whether the limit that runs ends at another time now
    boolean recount(Counting counting) {
        return tenure.recount(counting);
    }

    /// Another platform is asked to take it. Until that one has, it stays where it is, and the clock of who
    /// holds it goes on: whoever received it first answers for it (S120, S121).
    List<DisputeEvent> offer(Offer offer) {
        requireOpen("offer");
        return told(offer.by(), List.of(tenure.offer(offer)));
    }

    /// The platform that was asked takes it, and starts over. What it took itself it does not object to.
    List<DisputeEvent> take(Assignment next, String by) {
        var offer = requireOffer("accept-offer");
        var events = offer.way() == Way.ESCALATED
                ? raised(Cause.REQUESTED, offer.reason(), next)
                : passedOn(offer.way(), offer.reason(), next.at(), next);
        tenure.review();
        return told(by, events);
    }

    /// Nobody takes it: it stays where it is.
    List<DisputeEvent> endOffer(Offer.End how, String reason, String by, Instant at) {
        var offer = requireOffer(how == Offer.End.DECLINED ? "decline-offer" : "withdraw-offer");
        return told(by, List.of(tenure.endOffer(offer, how, reason, at)));
    }

    /// A unit objects to the dispatch (派单异议), within a limit, once (S62). It stays where it is until the
    /// centre above has decided, and no clock waits.
    ///
    /// @param once why there is no second one
    List<DisputeEvent> object(Objection objection, Term limit, Reason once) {
        requireOpen("object");
        var objected = tenure.object(objection, limit, once);
        decisions.add(Decided.of("OBJECTION_LIMIT", limit, number(), objection.at()));
        return told(objection.by(), List.of(objected));
    }

    /// The centre above has decided about the objection, and that settles it (S62).
    ///
    /// @param next the dispatch that follows; null where the objection is rejected
    List<DisputeEvent> decide(DecideObjection command, @Nullable Assignment next, Reason rule, String by) {
        var objection = requireObjection("decide-objection");
        decisions.add(new Decided("OBJECTION", next == null ? "REJECTED" : "UPHELD", rule, number(), command.at()));
        var events = new ArrayList<DisputeEvent>();
        events.add(tenure.decided(objection, next != null, command, rule));
        if (next != null) {
            events.addAll(passedOn(Way.REDISPATCHED, command.reason(), command.at(), next));
        }
        tenure.review();
        return told(by, events);
    }

    /// It is the same as an earlier one, and goes on there: nothing is left to be done here (S70).
    List<DisputeEvent> merge(MergeDispute command, String by) {
        requireOpen("merge");
        stage = new Stage.Closed(Outcome.MERGED, null, command.at());
        kinship = kinship.goneTo(command.into());
        tenure.ended(null);
        return told(by, List.of(new Merged(number(), unit(), command.into(), command.reason(), command.at())));
    }

    /// Another one goes on here. At whatever stage: what was decided there is not lost because this one
    /// has moved on.
    ///
    /// @return nothing when it was here before
    List<DisputeEvent> takeIn(RelatedDisputes.Joined joined) {
        if (kinship.knows(joined.dispute())) {
            return List.of();
        }
        kinship = kinship.with(joined);
        return told(SYSTEM, List.of(new TookIn(number(), unit(), joined)));
    }

    /// Parts of it become disputes of their own (S70). It ends with that, or goes on as it was; what has run
    /// out does not end so, for its parts have all their time before them (S63).
    List<DisputeEvent> split(Partition partition, String by) {
        requireOpen("split");
        if (partition.ends()) {
            tenure.requireTimeLeft(partition.at());
            stage = new Stage.Closed(Outcome.SPLIT, null, partition.at());
            tenure.ended(null);
        }
        kinship = kinship.splitInto(partition.parts());
        return told(by, List.of(new Split(number(), unit(), partition)));
    }

    /// The rules of risk have looked at it (S59). What they found stands with its decisions; a warning has a
    /// life of its own.
    public void studied(List<Decided> found) {
        decisions.addAll(found);
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id,
                report,
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
                tenure.passage(),
                decisions,
                history.lines());
    }

    /// Whether a platform still has to settle it.
    boolean isOpen() {
        return stage.isOpen();
    }

    void requireOpen(String move) {
        if (!isOpen()) {
            throw refused(move);
        }
    }

    /// The offer that waits for an answer.
    Offer requireOffer(String move) {
        requireOpen(move);
        var offer = passage().offer();
        if (offer == null) {
            throw refused(move);
        }
        return offer;
    }

    /// The objection that waits for a decision.
    Objection requireObjection(String move) {
        requireOpen(move);
        var objection = passage().objection();
        if (objection == null) {
            throw refused(move);
        }
        return objection;
    }

    Report report() {
        return report;
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

    /// What moved the end of this dispatch's limit.
    TimeLedger time() {
        return tenure.time();
    }

    StageHandover passage() {
        return tenure.passage();
    }

    Level level() {
        return assignment().route().level();
    }

    String unit() {
        return assignment().route().unit();
    }

    private int number() {
        return assignment().number();
    }

    /// A platform starts over, with a clock of its own: nobody mediates yet, and the parties have not been
    /// told of anything.
    private void start(Assignment next) {
        tenure.begin(next);
        stage = new Stage.Dispatched();
        mediator = null;
        feedback = null;
        decisions.addAll(Decided.of(next));
    }

    private List<DisputeEvent> raised(Cause cause, String reason, Assignment above) {
        var escalated = tenure.escalated(above, cause, reason);
        start(above);
        return List.of(escalated, new Dispatched(above));
    }

    private List<DisputeEvent> passedOn(Way way, String reason, Instant at, Assignment next) {
        var passed = tenure.passedOn(next, way, reason, at);
        start(next);
        return List.of(passed, new Dispatched(next));
    }

    /// Platforms are told by the event itself, and that ends it; our own disputes wait for somebody who tells
    /// the parties (S67).
    private List<DisputeEvent> ended(DisputeEvent how, Term feedbackTerm, Instant now) {
        var by = mediator == null ? SYSTEM : mediator;
        if (report.origin().channel().isPlatform()) {
            var given = new Feedback(Feedback.To.PLATFORM, "EVENT", SYSTEM, now, null);
            var events = new ArrayList<DisputeEvent>(List.of(how));
            events.addAll(closed(given));
            return told(by, events);
        }
        tenure.ended(feedbackTerm);
        decisions.add(Decided.of("FEEDBACK_LIMIT", feedbackTerm, number(), now));
        return told(by, List.of(how));
    }

    private List<DisputeEvent> closed(Feedback given) {
        var settledAt = stage instanceof Stage.Settled settled ? settled.at() : null;
        var outcome = settledAt == null ? Outcome.UNSETTLED : Outcome.SETTLED;
        stage = new Stage.Closed(outcome, settledAt, given.at());
        feedback = given;
        tenure.ended(null);
        return List.of(new FedBack(given, outcome), new Closed(outcome, unit(), level(), given.at()));
    }

    /// What is told of it goes into its history, too.
    private List<DisputeEvent> told(String by, List<DisputeEvent> events) {
        events.forEach(event -> history.add(event, by, unit()));
        return events;
    }

    private MoveRefused refused(String move) {
        return new MoveRefused(move, stage);
    }
}
