package io.fengqiao.chassis.aggregate;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One thing to do to one aggregate: decide on what is there (null: nothing yet), once. For this package and
/// inboxes; a service has [Aggregates].
///
/// The decision may run several times, each time on a fresh copy, until its result could be written: it must
/// depend on nothing but its argument.
///
/// @param mark the event this comes from, if any: its position in its stream is written with the effect
/// @param lane works of one lane on one aggregate do not overtake each other: what follows a failed one
/// waits behind it
/// @param mandate the command this comes from, if any: its key is written with the effect
public record Work<A, E>(
        String id,
        Scope scope,
        @Nullable Mark mark,
        @Nullable String lane,
        @Nullable CommandContext mandate,
        Cause cause,
        Function<@Nullable A, Decision<A, E>> decision) {

    /// A position in a stream of one aggregate's events: once `sequence` is reached, it and all before
    /// it are done.
    public record Mark(String stream, long sequence, String event) {}
}
