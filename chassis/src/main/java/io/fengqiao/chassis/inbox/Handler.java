package io.fengqiao.chassis.inbox;

import io.fengqiao.chassis.kernel.Decision;
import org.jspecify.annotations.Nullable;

/// What an event means for one aggregate, null when there is none yet.
@FunctionalInterface
public interface Handler<A, E, B> {
    Decision<A, E> handle(@Nullable A present, Delivery<B> delivery);
}
