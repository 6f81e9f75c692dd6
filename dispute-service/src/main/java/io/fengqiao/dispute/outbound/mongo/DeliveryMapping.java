package io.fengqiao.dispute.outbound.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.outbound.Delivery;
import java.util.Set;

/// A delivery is stored as it is; operators see it through the system's scope.
final class DeliveryMapping implements AggregateMapping<Delivery, Delivery> {
    @Override
    public String collection() {
        return "deliveries";
    }

    @Override
    public Class<Delivery> stateType() {
        return Delivery.class;
    }

    @Override
    public String id(Delivery it) {
        return Delivery.idOf(it.department(), it.dispute());
    }

    @Override
    public Delivery state(Delivery it) {
        return it;
    }

    @Override
    public Delivery aggregate(Delivery state) {
        return state;
    }

    @Override
    public Visibility visibility(Delivery it) {
        return new Visibility(Set.of(), Set.of(), Set.of());
    }
}
