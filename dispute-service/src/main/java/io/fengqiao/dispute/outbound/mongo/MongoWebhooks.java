package io.fengqiao.dispute.outbound.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.outbound.Webhook;
import io.fengqiao.dispute.outbound.Webhooks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

final class MongoWebhooks implements Webhooks {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final Aggregates<Webhook, ?, NoEvents> webhooks;
    private Set<String> departments = Set.of();
    private long readAt = System.nanoTime() - FRESH;

    MongoWebhooks(Aggregates<Webhook, ?, NoEvents> webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public Webhook register(Webhook webhook, CommandContext mandate) {
        return webhooks.changeOrCreate(
                        webhook.department(), mandate, Scope.system(), _ -> Decision.changed(webhook, List.of()))
                .aggregate();
    }

    @Override
    public Webhook change(String department, CommandContext mandate, UnaryOperator<Webhook> move) {
        return webhooks.change(
                        department,
                        mandate,
                        Scope.system(),
                        present -> Decision.changed(move.apply(present), List.of()))
                .aggregate();
    }

    @Override
    public Optional<Webhook> find(String department) {
        return webhooks.find(department, Scope.system()).map(Versioned::aggregate);
    }

    @Override
    public List<Webhook> all() {
        return webhooks.all(Scope.system(), List.of());
    }

    @Override
    public synchronized boolean has(String department) {
        if (System.nanoTime() - readAt >= FRESH) {
            departments = all().stream().map(Webhook::department).collect(Collectors.toUnmodifiableSet());
            readAt = System.nanoTime();
        }
        return departments.contains(department);
    }
}
