package io.fengqiao.chassis.aggregate;

/// How what is told of an aggregate is worded on the wire. An aggregate that tells nothing has none.
@FunctionalInterface
public interface EventWording<A, E> {
    OutboundEvent news(A aggregate, E event);
}
