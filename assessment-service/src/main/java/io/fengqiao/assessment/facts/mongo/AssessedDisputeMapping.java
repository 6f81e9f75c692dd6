package io.fengqiao.assessment.facts.mongo;

import static io.fengqiao.chassis.calendar.WorkingCalendar.SHANGHAI;
import static java.util.Objects.requireNonNull;

import io.fengqiao.assessment.facts.AssessedDispute;
import io.fengqiao.assessment.facts.Departure;
import io.fengqiao.assessment.facts.Ending;
import io.fengqiao.assessment.facts.UnitFact;
import io.fengqiao.assessment.facts.mongo.AssessedDisputeState.FactState;
import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a dispute and its facts are written down. They tell nothing yet.
final class AssessedDisputeMapping implements AggregateMapping<AssessedDispute, AssessedDisputeState> {
    private final String collection;

    AssessedDisputeMapping(String collection) {
        this.collection = collection;
    }

    @Override
    public String collection() {
        return collection;
    }

    @Override
    public Class<AssessedDisputeState> stateType() {
        return AssessedDisputeState.class;
    }

    @Override
    public String id(AssessedDispute dispute) {
        return dispute.dispute();
    }

    @Override
    public AssessedDisputeState state(AssessedDispute dispute) {
        var settlement = dispute.settlement();
        var closing = dispute.closing();
        var closedAt = closing.map(AssessedDispute.Closing::at).orElse(null);
        return new AssessedDisputeState(
                dispute.dispute(),
                dispute.kind(),
                dispute.division(),
                dispute.division().chain(),
                dispute.registeredAt(),
                requireNonNull(day(dispute.registeredAt())),
                dispute.grade().orElse(null),
                dispute.facts().stream().map(AssessedDisputeMapping::state).toList(),
                dispute.beganAt().orElse(null),
                dispute.reached().orElse(null),
                dispute.wasHeldAt(Level.TOWN),
                settlement.map(AssessedDispute.Settlement::level).orElse(null),
                settlement.map(AssessedDispute.Settlement::onTime).orElse(false),
                dispute.fedBackAt().orElse(null),
                dispute.isScored(),
                dispute.isMerged() ? true : null,
                closing.map(AssessedDispute.Closing::settled).orElse(false),
                closedAt,
                day(closedAt));
    }

    private static FactState state(UnitFact fact) {
        var visibility = fact.visibility();
        var endedAt = endedAt(fact.ending());
        return new FactState(
                fact.unit(),
                fact.division(),
                fact.level(),
                fact.dispatch(),
                fact.matterUnit(),
                fact.dispatchedAt(),
                requireNonNull(day(fact.dispatchedAt())),
                fact.dueAt(),
                fact.acceptedAt(),
                fact.overdueAt(),
                day(fact.overdueAt()),
                fact.ending().outcome(),
                endedAt,
                day(endedAt),
                fact.ending() instanceof Ending.HandedUp(var _, var cause) ? cause : null,
                fact.ending() instanceof Ending.Settled(var _, var onTime) && onTime,
                visibility.areas().stream().sorted().toList(),
                visibility.units().stream().sorted().toList());
    }

    private static @Nullable Instant endedAt(Ending ending) {
        return switch (ending) {
            case Ending.Open _ -> null;
            case Ending.Settled(var at, var _) -> at;
            case Ending.HandedUp(var at, var _) -> at;
            case Ending.Failed(var at) -> at;
            case Ending.Left(var at, var _) -> at;
        };
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, SHANGHAI);
    }

    @Override
    public AssessedDispute aggregate(AssessedDisputeState state) {
        return new AssessedDispute(
                state.dispute(),
                state.kind(),
                state.division(),
                state.registeredAt(),
                state.grade(),
                state.facts().stream().map(AssessedDisputeMapping::fact).toList(),
                state.settledAt() == null ? null : new AssessedDispute.Settlement(state.settledAt(), state.onTime()),
                state.fedBackAt(),
                state.closedAt() == null ? null : new AssessedDispute.Closing(state.closedAt(), state.closedSettled()));
    }

    private static UnitFact fact(FactState state) {
        return new UnitFact(
                state.unit(),
                state.level(),
                state.dispatch(),
                state.matterUnit(),
                state.dispatchedAt(),
                state.dueAt(),
                state.acceptedAt(),
                state.overdueAt(),
                ending(state));
    }

    private static Ending ending(FactState state) {
        return switch (state.outcome()) {
            case OPEN -> new Ending.Open();
            case SETTLED -> new Ending.Settled(requireNonNull(state.endedAt()), state.onTime());
            case HANDED_UP -> new Ending.HandedUp(requireNonNull(state.endedAt()), requireNonNull(state.cause()));
            case FAILED -> new Ending.Failed(requireNonNull(state.endedAt()));
            case MERGED -> new Ending.Left(requireNonNull(state.endedAt()), Departure.MERGED);
            case SPLIT -> new Ending.Left(requireNonNull(state.endedAt()), Departure.SPLIT);
        };
    }

    @Override
    public Visibility visibility(AssessedDispute dispute) {
        return dispute.visibility();
    }
}
