package io.fengqiao.chassis.aggregate;

import io.fengqiao.chassis.kernel.Decision;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the system does by itself to one aggregate (null: nothing yet). The decision may run several times,
/// each time on a fresh copy: it must depend on nothing but its argument.
public record SystemChange<A, E>(String id, Function<@Nullable A, Decision<A, E>> decision) {}
