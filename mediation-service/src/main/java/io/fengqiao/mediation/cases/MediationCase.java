package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.mediation.cases.CaseEvent.AgreementReached;
import io.fengqiao.mediation.cases.CaseEvent.CaseOpened;
import io.fengqiao.mediation.cases.CaseEvent.CaseWithdrawn;
import io.fengqiao.mediation.cases.CaseEvent.MediationFailed;
import io.fengqiao.mediation.cases.CaseEvent.MediatorAssigned;
import io.fengqiao.mediation.cases.CaseEvent.SessionHeld;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A mediation case: one platform's try to settle a dispute, from the dispatch until there is an
/// agreement or none.
///
/// It is open and assigned from its first moment. The assigned mediator holds sessions, as many as it takes,
/// and ends with an agreement or with a failure; or another platform mediates and tells its result (S40).
/// When the dispute goes up or ends without the case, the case is withdrawn. Nothing moves after that. Every
/// move returns the event that tells of it; a move the present stage does not allow, or by anybody but the
/// assigned mediator, is refused and changes nothing (P11).
/// Keeps S19.
public final class MediationCase {
    /// By how much clocks may differ.
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final CaseId id;
    private @Nullable Opening opening;
    private final List<Session> sessions;
    private Stage stage;

    /// A case as it was; `opening` is there unless the stage is [Stage.Overtaken].
    public MediationCase(CaseId id, @Nullable Opening opening, List<Session> sessions, Stage stage) {
        this.id = id;
        this.opening = opening;
        this.sessions = new ArrayList<>(sessions);
        this.stage = stage;
    }

    static MediationCase open(Opening opening) {
        return new MediationCase(opening.dispatch().caseId(), opening, List.of(), new Stage.Open());
    }

    /// What remains of a dispatch nobody heard of in time: a mark that it is over.
    static MediationCase overtaken(CaseId id, Instant at) {
        return new MediationCase(id, null, List.of(), new Stage.Overtaken(at));
    }

    /// What is told of a case that was just opened.
    List<CaseEvent> birth() {
        var dispatch = opening().dispatch();
        var assignment = opening().assignment();
        return List.of(
                new CaseOpened(id, assignment.organization(), dispatch.division(), dispatch.level(), dispatch.at()),
                new MediatorAssigned(id, assignment, dispatch.at()));
    }

    /// Another dispute about the same matter goes on in this one: who came with it has part in the case.
    void join(List<Party> parties) {
        requireOpen();
        opening = opening().joinedBy(parties);
    }

    SessionHeld hold(HoldSession command, Instant now) {
        requireOpen();
        requireAssigned(command.by());
        requirePast(command.heldAt(), now);
        var session = new Session(sessions.size() + 1, command.way(), command.heldAt(), command.summary());
        sessions.add(session);
        return new SessionHeld(id, session.number(), session.way(), session.heldAt());
    }

    AgreementReached agree(ReachAgreement command, Instant now) {
        requireOpen();
        requireAssigned(command.by());
        requireSession();
        var today = LocalDate.ofInstant(now, WorkingCalendar.SHANGHAI);
        if (command.performBy() != null && command.performBy().isBefore(today)) {
            throw MoveRefused.performancePast(command.performBy(), today);
        }
        return agreed(command.form(), command.terms(), command.performBy(), now);
    }

    MediationFailed fail(DeclareFailure command, Instant now) {
        requireOpen();
        requireAssigned(command.by());
        if (command.cause() == Failure.Cause.NO_AGREEMENT) {
            requireSession();
        }
        return failed(new Failure(command.cause(), command.note()), now);
    }

    /// Only the platform the dispute came from tells this. Its sessions were held there, so none is asked for
    /// here. All we hold of an agreement is its record, as of an oral one.
    CaseEvent conclude(ConcludeElsewhere command, Instant now) {
        requireOpen();
        if (!command.channel().equals(opening().dispatch().channel())) {
            throw MoveRefused.conclusionOfAnother(id, command.channel());
        }
        requirePast(command.concludedAt(), now);
        return switch (command.result()) {
            case AGREED -> agreed(Agreement.Form.ORAL, command.summary(), null, command.concludedAt());
            case FAILED -> failed(new Failure(Failure.Cause.NO_AGREEMENT, command.summary()), command.concludedAt());
        };
    }

    CaseWithdrawn withdraw(Instant at) {
        requireOpen();
        stage = new Stage.Withdrawn(at);
        return new CaseWithdrawn(id, at);
    }

    private AgreementReached agreed(Agreement.Form form, Personal terms, @Nullable LocalDate performBy, Instant at) {
        var agreement = new Agreement(DerivedId.of("A", id.value()), form, terms, performBy);
        stage = new Stage.Agreed(agreement, at);
        return new AgreementReached(id, agreement.number(), form, performBy, at);
    }

    private MediationFailed failed(Failure failure, Instant at) {
        stage = new Stage.Failed(failure, at);
        return new MediationFailed(id, failure.cause(), at);
    }

    private void requireOpen() {
        switch (stage) {
            case Stage.Open _ -> {}
            case Stage.Agreed _, Stage.Failed _, Stage.Withdrawn _, Stage.Overtaken _ ->
                throw MoveRefused.caseOver(id, stage);
        }
    }

    private void requireAssigned(String by) {
        if (!isAssignedTo(by)) {
            throw MoveRefused.caseOfAnother(id);
        }
    }

    private void requireSession() {
        if (sessions.isEmpty()) {
            throw MoveRefused.sessionNeeded(id);
        }
    }

    private static void requirePast(Instant told, Instant now) {
        if (told.isAfter(now.plus(SKEW))) {
            throw MoveRefused.inFuture(told, now);
        }
    }

    public boolean isOpen() {
        return stage instanceof Stage.Open;
    }

    public boolean isAssignedTo(String person) {
        return opening != null && opening.assignment().mediator().equals(person);
    }

    public boolean wasOpened() {
        return opening != null;
    }

    public CaseId id() {
        return id;
    }

    public Opening opening() {
        if (opening == null) {
            throw new IllegalStateException("case " + id + " was never opened (expected: one that was)");
        }
        return opening;
    }

    public List<Session> sessions() {
        return List.copyOf(sessions);
    }

    public Stage stage() {
        return stage;
    }

    /// The officers of the territory that answers for it and of the organization's, the organization, the
    /// department in whose line the matter is, and the assigned mediator. How much each sees, the
    /// views say (P11).
    public Visibility visibility() {
        if (opening == null) {
            return new Visibility(Set.of(), Set.of(), Set.of());
        }
        var dispatch = opening.dispatch();
        var assignment = opening.assignment();
        Set<String> areas = new HashSet<>(dispatch.matter().territory().areas());
        areas.addAll(assignment.seat().areas());
        Set<String> units = new HashSet<>(Set.of(assignment.organization()));
        if (dispatch.matterUnit() != null) {
            units.add(dispatch.matterUnit().value());
        }
        return new Visibility(areas, units, Set.of(assignment.mediator()));
    }
}
