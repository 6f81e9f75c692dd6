package io.fengqiao.dispute.outbound.mongo;

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
import io.fengqiao.dispute.outbound.Webhook;
import io.fengqiao.dispute.outbound.Webhooks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class MongoWebhooks implements Webhooks {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final Aggregates<Webhook, ?, Void> webhooks;
    private Set<String> departments = Set.of();
    private long readAt = System.nanoTime() - FRESH;

    MongoWebhooks(Aggregates<Webhook, ?, Void> webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public Webhook register(Webhook webhook, Mandate mandate) {
        return decided(webhook.department(), mandate, _ -> webhook);
    }

    @Override
    public Webhook change(String department, Mandate mandate, UnaryOperator<Webhook> move) {
        return decided(department, mandate, present -> {
            if (present == null) {
                throw Refusal.notFound("webhook", department);
            }
            return move.apply(present);
        });
    }

    private Webhook decided(String department, Mandate mandate, Function<@Nullable Webhook, Webhook> move) {
        var work = new Work<Webhook, Void>(
                department,
                Scope.system(),
                null,
                null,
                mandate,
                Work.Cause.NONE,
                present -> Decision.<Webhook, Void>changed(move.apply(present), List.of()));
        return switch (webhooks.performAll(List.of(work)).getFirst()) {
            case Result.Written<Webhook>(var now, var _) -> now;
            case Result.Repeated<Webhook>(var now, var _) -> now;
            case Result.Failed<Webhook>(Refusal refusal) -> throw refusal;
            case Result.Failed<Webhook>(var cause) -> throw new IllegalStateException(cause);
            case Result.Ignored<Webhook> _, Result.NotYet<Webhook> _, Result.Behind<Webhook> _ ->
                throw new IllegalStateException("a command is decided at once");
        };
    }

    @Override
    public Optional<Webhook> find(String department) {
        return webhooks.find(department, Scope.system()).map(Stored::aggregate);
    }

    @Override
    public List<Webhook> all() {
        return webhooks
                .page(Scope.system(), List.of(), Order.BY_ID, new PageAsk(PageAsk.LARGEST, null))
                .items()
                .stream()
                .map(Stored::aggregate)
                .toList();
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
