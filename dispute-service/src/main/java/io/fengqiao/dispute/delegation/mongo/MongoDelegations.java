package io.fengqiao.dispute.delegation.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.dispute.delegation.Delegation;
import io.fengqiao.dispute.delegation.Delegations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

final class MongoDelegations implements Delegations {
    private static final int SHOWN = 100;

    private final Aggregates<Delegation, ?, Void> delegations;

    MongoDelegations(Aggregates<Delegation, ?, Void> delegations) {
        this.delegations = delegations;
    }

    @Override
    public Delegation create(Delegation delegation, Mandate mandate) {
        return decided(delegation.id(), mandate, present -> present == null ? delegation : present);
    }

    @Override
    public Delegation change(String id, Mandate mandate, UnaryOperator<Delegation> move) {
        return decided(id, mandate, present -> {
            if (present == null) {
                throw Refusal.notFound("delegations", id);
            }
            return move.apply(present);
        });
    }

    /// Within what the person has given or received, not within its area.
    private Delegation decided(String id, Mandate mandate, Function<@Nullable Delegation, Delegation> move) {
        var scope = scope(mandate.caller().subject());
        var work = new Work<Delegation, Void>(
                id,
                scope,
                null,
                null,
                mandate,
                Work.Cause.NONE,
                present -> Decision.<Delegation, Void>changed(move.apply(present), List.of()));
        return switch (delegations.performAll(List.of(work)).getFirst()) {
            case Result.Written<Delegation>(var now, var _) -> now;
            case Result.Repeated<Delegation>(var now, var _) -> now;
            case Result.Failed<Delegation>(Refusal refusal) -> throw refusal;
            case Result.Failed<Delegation>(var cause) -> throw new IllegalStateException(cause);
            case Result.Ignored<Delegation> _, Result.NotYet<Delegation> _, Result.Behind<Delegation> _ ->
                throw new IllegalStateException("a command is decided at once");
        };
    }

    @Override
    public Optional<Delegation> find(String id, String person) {
        return delegations.find(id, scope(person)).map(Stored::aggregate);
    }

    @Override
    public List<Delegation> of(String person) {
        return delegations
                .page(scope(person), List.of(), Order.descending("state.from"), new PageAsk(SHOWN, null))
                .items()
                .stream()
                .map(Stored::aggregate)
                .toList();
    }

    private static Scope scope(String person) {
        return new Scope(Set.of(), Set.of(), Set.of(person), false);
    }
}
