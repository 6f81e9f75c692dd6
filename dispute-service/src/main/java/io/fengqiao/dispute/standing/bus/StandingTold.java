package io.fengqiao.dispute.standing.bus;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.standing.Position;
import io.fengqiao.dispute.standing.Registration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is read of an event of `dispute.events`, whatever its type: the position after it.
record StandingTold(String dispute, At standing) {
    record At(
            String stage,
            Boolean ended,
            Level level,
            String unit,
            @Nullable String matterUnit,
            @Nullable String mediator,
            String grade,
            @Nullable Instant dueAt,
            Boolean overdue,
            Boolean supervised,
            @Nullable String outcome,
            @Nullable String lead,
            @Nullable List<String> assistants,
            @Nullable String offeredTo,
            @Nullable String objectedBy) {
        Position position() {
            return new Position(
                    stage,
                    ended,
                    level,
                    unit,
                    matterUnit,
                    mediator,
                    grade,
                    dueAt,
                    overdue,
                    supervised,
                    outcome,
                    new Position.Keys(
                            lead == null ? unit : lead,
                            assistants == null ? List.of() : assistants,
                            offeredTo,
                            objectedBy));
        }
    }

    /// `dispute.registered.v1`: what the dispute keeps for life, too.
    record Registered(
            String dispute,
            String channel,
            String reference,
            String kind,
            @Nullable String village,
            @Nullable String town,
            DivisionCode division,
            @Nullable List<DivisionCode> alsoIn,
            Instant occurredAt,
            Instant registeredAt,
            @Nullable String reportedBy,
            At standing) {
        Registration registration() {
            return new Registration(
                    dispute,
                    channel,
                    reference,
                    kind,
                    new Territory(division.district().value(), town, village),
                    alsoIn == null
                            ? List.of()
                            : alsoIn.stream().map(DivisionCode::value).toList(),
                    occurredAt,
                    registeredAt,
                    reportedBy);
        }
    }

    /// `dispute.dispatched.v1`: the parties, too.
    record Dispatched(String dispute, List<Party> parties, At standing) {}

    /// `dispute.took-in.v1`: the parties another dispute brought.
    record TookIn(String dispute, List<Party> parties, At standing) {}

    record Party(
            String role,
            Personal name,
            @Nullable Personal idNumber,
            @Nullable Personal phone) {}
}
