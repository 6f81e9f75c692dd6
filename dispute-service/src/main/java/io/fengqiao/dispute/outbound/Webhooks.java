package io.fengqiao.dispute.outbound;

import io.fengqiao.chassis.kernel.CommandContext;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The webhooks there are.
public interface Webhooks {
    Webhook register(Webhook webhook, CommandContext mandate);

    Webhook change(String department, CommandContext mandate, UnaryOperator<Webhook> move);

    Optional<Webhook> find(String department);

    List<Webhook> all();

    /// Whether the department has one, as known a second ago at most: what is told in that second may not
    /// reach a webhook that has just been registered.
    boolean has(String department);
}
