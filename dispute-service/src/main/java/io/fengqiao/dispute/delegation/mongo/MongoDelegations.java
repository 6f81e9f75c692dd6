package io.fengqiao.dispute.delegation.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.delegation.Delegation;
import io.fengqiao.dispute.delegation.Delegations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class MongoDelegations implements Delegations {
    private static final int SHOWN = 100;

    private final Aggregates<Delegation, ?, NoEvents> delegations;

    MongoDelegations(Aggregates<Delegation, ?, NoEvents> delegations) {
        this.delegations = delegations;
    }

    @Override
    public Delegation create(Delegation delegation, CommandContext mandate) {
        return delegations
                .changeOrCreate(
                        delegation.id(),
                        mandate,
                        scope(mandate.caller().subject()),
                        present -> Decision.changed(present == null ? delegation : present, List.of()))
                .aggregate();
    }

    /// Within what the person has given or received, not within its area.
    @Override
    public Delegation change(String id, CommandContext mandate, UnaryOperator<Delegation> move) {
        return delegations
                .change(
                        id,
                        mandate,
                        scope(mandate.caller().subject()),
                        present -> Decision.changed(move.apply(present), List.of()))
                .aggregate();
    }

    @Override
    public Optional<Delegation> find(String id, String person) {
        return delegations.find(id, scope(person)).map(Versioned::aggregate);
    }

    @Override
    public List<Delegation> of(String person) {
        return delegations
                .page(scope(person), List.of(), Order.descending("state.from"), new PageAsk(SHOWN, null))
                .items()
                .stream()
                .map(Versioned::aggregate)
                .toList();
    }

    private static Scope scope(String person) {
        return new Scope(Set.of(), Set.of(), Set.of(person), false);
    }
}
