package io.fengqiao.chassis.kernel;

import java.util.List;

/// What an event or a command leads to, for one aggregate.
public sealed interface Decision<A, E> {
    /// The aggregate, new or moved, and what is told of it. `told` may be empty: then only the
    /// state is written.
    record Changed<A, E>(A aggregate, List<E> told) implements Decision<A, E> {
        public Changed {
            told = List.copyOf(told);
        }
    }

    /// Nothing to do: the event does not concern this aggregate or has been overtaken. It is counted,
    /// with the reason.
    record Ignored<A, E>(String reason) implements Decision<A, E> {}

    /// It comes before what it presupposes (R3): it waits, parked, and is tried again by itself.
    record NotYet<A, E>(String reason) implements Decision<A, E> {}

    static <A, E> Decision<A, E> changed(A aggregate, List<E> told) {
        return new Changed<>(aggregate, told);
    }

    static <A, E> Decision<A, E> ignored(String reason) {
        return new Ignored<>(reason);
    }

    static <A, E> Decision<A, E> notYet(String reason) {
        return new NotYet<>(reason);
    }
}
