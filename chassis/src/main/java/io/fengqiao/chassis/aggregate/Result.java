package io.fengqiao.chassis.aggregate;

/// What became of a [Work]. For this package and inboxes.
public sealed interface Result<A> {
    /// Written now.
    record Written<A>(A aggregate, long version) implements Result<A> {}

    /// It had been done before: the effect stands, nothing was written.
    record Repeated<A>(A aggregate, long version) implements Result<A> {}

    record Ignored<A>(String reason) implements Result<A> {}

    record NotYet<A>(String reason) implements Result<A> {}

    /// An earlier work of its lane could not be done: this one was not tried.
    record Behind<A>() implements Result<A> {}

    /// The decision threw: a [io.fengqiao.chassis.kernel.Refusal] or something unforeseen.
    /// Nothing was written.
    record Failed<A>(Throwable cause) implements Result<A> {
        RuntimeException thrown() {
            return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
        }
    }
}
