package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.casework.DisputeEvent.Accepted;
import io.fengqiao.dispute.casework.DisputeEvent.Dispatched;
import io.fengqiao.dispute.casework.DisputeEvent.Graded;
import io.fengqiao.dispute.casework.DisputeEvent.Registered;
import io.fengqiao.dispute.deadlines.LadderBook.Climb;
import io.fengqiao.dispute.deadlines.Term;
import io.fengqiao.dispute.places.Level;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Grading;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dispute, from the day somebody reports it until the parties have been told how it ended.
///
/// Exactly one platform holds it at any moment: village, town or district (S13). It is *dispatched* there, *accepted*
/// by a mediator, and *settled*; a platform that cannot settle it hands it up one level, and the next platform starts
/// over (S121). A platform whose it is not asks a peer, or one below, and keeps it until that one has taken it (S120).
/// Above the district there is nobody: what mediation cannot settle there ends *unsettled*, and the
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
    private final Course course;

    public Dispute(Snapshot snapshot) {
        id = snapshot.id();
        report = snapshot.report();
        territory = snapshot.territory();
        registeredAt = snapshot.registeredAt();
        grading = snapshot.grading();
        chronicle = new Chronicle(snapshot.decisions(), snapshot.history());
        tenure = new Tenure(snapshot);
        course = new Course(snapshot);
    }

    /// On the books, graded and dispatched in one go: there is no dispute that nobody holds (S70, S120).
    static Dispute register(Report report, Territory territory, Grading grading, Assignment first) {
        return new Dispute(Snapshot.born(report, territory, grading, first));
    }

    /// The same for a part of another one (S70).
    static Dispute partOf(String parent, Part part, Grading grading, Assignment first) {
        return new Dispute(Snapshot.born(part, parent, grading, first));
    }

    /// What is told when it is new.
    List<DisputeEvent> birth() {
        return told(
                report.reportedBy() == null ? report.channel().code() : report.reportedBy(),
                List.of(new Registered(registeredAt), new Graded(grading, registeredAt), new Dispatched(assignment())));
    }

    /// A mediator takes it on, or takes it over from another within the same dispatch: the clock goes on as it was.
    List<DisputeEvent> accept(String by, Instant at) {
        return switch (course.stage()) {
            case Stage.Dispatched _ -> {
                course.accepted(by, at);
                tenure.accepted();
                yield told(by, List.of(new Accepted(assignment().number(), unit(), by, at)));
            }
            case Stage.Accepted _ -> {
                course.takenOver(by);
                chronicle.note(at, "MEDIATOR_REPLACED", by, unit());
                yield List.of();
            }
            case Stage.Settled _, Stage.Unsettled _, Stage.Closed _ -> throw refused("accept");
        };
    }

    /// The parties agree. On time is what was agreed before the platform's time had run out, whenever it is heard of.
    List<DisputeEvent> settle(String agreement, Instant at, Term feedbackTerm, Instant now) {
        return ending().settle(agreement, at, feedbackTerm, now);
    }

    /// Mediation failed where there is no level above: the parties are told of their other routes (人民调解法 §26).
    List<DisputeEvent> fail(String reason, Instant at, Term feedbackTerm, Instant now) {
        return ending().fail(reason, at, feedbackTerm, now);
    }

    /// One level up; the platform there starts over, with a clock of its own (S121).
    List<DisputeEvent> escalate(Cause cause, String reason, String by, Assignment above) {
        return passing().escalate(cause, reason, by, above);
    }

    /// The moves by which platforms ask each other to take it (S121).
    Handing handing() {
        return new Handing(this, tenure);
    }

    /// The moves by which a unit objects to a dispatch, and the centre above decides (S62).
    Objecting objecting() {
        return new Objecting(this, tenure, chronicle);
    }

    Passage passage() {
        return tenure.passage();
    }

    /// The moves that concern its time alone.
    Clockwork clockwork() {
        return new Clockwork(this, tenure, chronicle);
    }

    /// The clock has fired: the next rung of the ladder (S122).
    ///
    /// @param above where it goes when the rung says so; null at the top, or when it has ended
    List<DisputeEvent> climb(Climb climb, @Nullable Assignment above, String supervisor, Instant now) {
        return passing().climb(climb, above, supervisor, now);
    }

    /// The parties have been told (S67), and with that it is closed.
    List<DisputeEvent> feedBack(Feedback given) {
        return ending().feedBack(given);
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
        return ending().revisit(revisit, again);
    }

    /// It is the same as an earlier one, and goes on there: nothing is left to be done here (S70).
    List<DisputeEvent> merge(MergeDispute command, String by) {
        return regrouping().merge(command, by);
    }

    /// Another one goes on here. At whatever stage: what was decided there is not lost because this one has moved on.
    ///
    /// @return nothing when it was here before
    List<DisputeEvent> takeIn(Kinship.Joined joined) {
        return regrouping().takeIn(joined);
    }

    /// Parts of it become disputes of their own (S70). It ends with that, or goes on as it was; what has run out does
    /// not end so, for its parts have all their time before them (S63).
    List<DisputeEvent> split(Partition partition, String by) {
        return regrouping().split(partition, by);
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id,
                report,
                territory,
                registeredAt,
                grading,
                assignment(),
                course.stage(),
                course.mediator(),
                tenure.clock(),
                tenure.time(),
                tenure.overdue(),
                tenure.supervised(),
                course.feedback(),
                course.revisits(),
                course.kinship(),
                tenure.passage(),
                chronicle.decisions(),
                chronicle.history());
    }

    /// Whether a platform still has to settle it.
    boolean isOpen() {
        return course.isOpen();
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
        return course.stage();
    }

    @Nullable
    Clock clock() {
        return tenure.clock();
    }

    Level level() {
        return assignment().route().level();
    }

    void requireOpen(String move) {
        if (!isOpen()) {
            throw refused(move);
        }
    }

    private Ending ending() {
        return new Ending(this, course, tenure, chronicle);
    }

    private Regrouping regrouping() {
        return new Regrouping(this, course, tenure);
    }

    private Passing passing() {
        return new Passing(this, tenure, chronicle);
    }

    /// A platform starts over, with a clock of its own.
    void start(Assignment next) {
        tenure.begin(next);
        course.dispatched();
        chronicle.decide(Decided.of(next));
    }

    List<DisputeEvent> told(String by, List<DisputeEvent> events) {
        return chronicle.told(by, unit(), events);
    }

    String unit() {
        return assignment().route().unit();
    }

    MoveRefused refused(String move) {
        return new MoveRefused(move, course.stage());
    }
}
