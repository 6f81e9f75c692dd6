package io.fengqiao.dispute.delegation;

import io.fengqiao.chassis.kernel.CommandContext;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The delegations there are, given and received.
public interface Delegations {
    Delegation create(Delegation delegation, CommandContext mandate);

    Delegation change(String id, CommandContext mandate, UnaryOperator<Delegation> move);

    /// Only if the person has given or received it.
    Optional<Delegation> find(String id, String person);

    /// What the person has given or received, the latest first.
    List<Delegation> of(String person);
}
