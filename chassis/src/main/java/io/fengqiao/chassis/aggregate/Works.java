package io.fengqiao.chassis.aggregate;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.outbox.PendingEvents;
import io.fengqiao.chassis.outbox.Relay;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Everything that is done to aggregates of one kind passes here, so that each carries the present trace, and
/// no command slips past the outbox's limit.
final class Works<A, E> {
    private final DocumentStore<A, ?> rows;
    private final Telling<A, E> telling;
    private final Relay relay;
    private final InstantSource clock;
    private final Supplier<Cause> currentCause;

    Works(
            DocumentStore<A, ?> rows,
            Telling<A, E> telling,
            Relay relay,
            InstantSource clock,
            Supplier<Cause> currentCause) {
        this.rows = rows;
        this.telling = telling;
        this.relay = relay;
        this.clock = clock;
        this.currentCause = currentCause;
    }

    /// Written now, told soon.
    ///
    /// @throws Refusal `outbox-full` when too much waits to be told (R7)
    Result<A> command(String id, Scope scope, CommandContext mandate, Function<@Nullable A, Decision<A, E>> decision) {
        if (relay.isFull()) {
            throw new Refusal("outbox-full", Refusal.Kind.UNAVAILABLE, null);
        }
        return soon(List.of(new Work<>(id, scope, null, null, mandate, currentCause.get(), decision)))
                .getFirst();
    }

    /// Written now, told soon, however much waits: timers go on.
    List<Result<A>> bySystem(Collection<SystemChange<A, E>> changes) {
        var cause = currentCause.get();
        return soon(changes.stream()
                .map(change -> new Work<>(change.id(), Scope.system(), null, null, null, cause, change.decision()))
                .toList());
    }

    private List<Result<A>> soon(List<Work<A, E>> works) {
        var batch = perform(works);
        relay.soon(untold(batch));
        return batch.results();
    }

    List<Result<A>> performAndTell(List<Work<A, E>> works) throws InterruptedException {
        var batch = perform(works);
        relay.now(untold(batch));
        return batch.results();
    }

    private Batch<A, E> perform(List<Work<A, E>> works) {
        var batch = new Batch<>(rows, telling, works, clock.instant());
        batch.perform();
        return batch;
    }

    private List<PendingEvents> untold(Batch<A, E> batch) {
        return batch.untold().stream()
                .map(row -> new PendingEvents(rows.collection(), row.id, row.version(), row.outbox()))
                .toList();
    }
}
