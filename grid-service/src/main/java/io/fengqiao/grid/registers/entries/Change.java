package io.fengqiao.grid.registers.entries;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a row makes of one entry.
public record Change<A>(String id, Function<@Nullable A, Decision<A, NoEvents>> decision) {}
