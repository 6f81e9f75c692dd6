package io.fengqiao.dispute.delegation.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.delegation.Delegation;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A delegation as it is stored; who gave it and who received it see it.
final class DelegationMapping implements AggregateMapping<Delegation, DelegationMapping.State> {
    /// A component named `id` would be stored as `_id`.
    record State(
            String delegation,
            String principal,
            Role role,
            String unit,
            String division,
            String deputy,
            Instant from,
            Instant until,
            String reason,
            @Nullable Instant takenBackAt) {}

    @Override
    public String collection() {
        return "delegations";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Delegation it) {
        return it.id();
    }

    @Override
    public State state(Delegation it) {
        return new State(
                it.id(),
                it.principal(),
                it.role(),
                it.unit(),
                it.division(),
                it.deputy(),
                it.from(),
                it.until(),
                it.reason(),
                it.takenBackAt());
    }

    @Override
    public Delegation aggregate(State it) {
        return new Delegation(
                it.delegation(),
                it.principal(),
                it.role(),
                it.unit(),
                it.division(),
                it.deputy(),
                it.from(),
                it.until(),
                it.reason(),
                it.takenBackAt());
    }

    @Override
    public Visibility visibility(Delegation it) {
        return new Visibility(Set.of(), Set.of(), Set.of(it.principal(), it.deputy()));
    }
}
