package io.fengqiao.dispute.outbound.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.outbound.Deliveries;
import io.fengqiao.dispute.outbound.Delivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

final class MongoDeliveries implements Deliveries {
    private final Aggregates<Delivery, ?, NoEvents> deliveries;

    MongoDeliveries(Aggregates<Delivery, ?, NoEvents> deliveries) {
        this.deliveries = deliveries
                .indexed("due-calls", "state.nextAttemptAt")
                .indexed("calls-of-department", "state.department", "_id");
    }

    @Override
    public List<String> due(Instant now, int limit) {
        return deliveries.due("state.nextAttemptAt", now, limit);
    }

    @Override
    public Optional<Delivery> claim(String id, Instant now) {
        return deliveries
                .bySystem(id, present -> {
                    var claimed = present == null ? null : present.claim(now);
                    return claimed == null
                            ? Decision.ignored("somebody else makes the call")
                            : Decision.changed(claimed, List.of());
                })
                .map(Versioned::aggregate);
    }

    @Override
    public void called(String id, UnaryOperator<Delivery> move) {
        deliveries.bySystem(id, present -> {
            if (present == null) {
                throw Refusal.notFound("delivery", id);
            }
            return Decision.changed(move.apply(present), List.of());
        });
    }

    @Override
    public Delivery change(String id, CommandContext mandate, UnaryOperator<Delivery> move) {
        return deliveries
                .change(id, mandate, Scope.system(), present -> Decision.changed(move.apply(present), List.of()))
                .aggregate();
    }

    @Override
    public Page of(String department, boolean resting, int limit, @Nullable String after) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq("state.department", department));
        if (resting) {
            conditions.add(gt("state.failures", 0));
        }
        var page = deliveries.page(Scope.system(), conditions, Order.BY_ID, new PageAsk(limit, after));
        return new Page(
                page.items().stream()
                        .map(Versioned::aggregate)
                        .filter(delivery -> !resting || delivery.rests())
                        .toList(),
                page.next());
    }
}
