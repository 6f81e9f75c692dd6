package io.fengqiao.chassis.aggregate;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/// Many works at once, with few store commands however many there are: one query for all aggregates, the
/// decisions in memory, one bulk write. What lost a race is read and decided again.
final class Batch<A, E> {
    /// Losing so often in a row means that something is wrong, not that somebody is quicker.
    private static final int ATTEMPTS = 50;

    /// From here on the losers step aside for a moment, each for another one.
    private static final int PATIENT_FROM = 3;

    private final Documents<A> documents;
    private final Telling<A, E> telling;
    private final List<Work<A, E>> works;
    private final Instant now;
    private final IdentityHashMap<Work<A, E>, Result<A>> results = new IdentityHashMap<>();
    private final Map<String, StoredAggregate<A>> settled = new LinkedHashMap<>();

    Batch(Documents<A> documents, Telling<A, E> telling, List<Work<A, E>> works, Instant now) {
        this.documents = documents;
        this.telling = telling;
        this.works = works;
        this.now = now;
    }

    void perform() {
        Map<String, List<Work<A, E>>> open = new LinkedHashMap<>();
        works.forEach(
                work -> open.computeIfAbsent(work.id(), _ -> new ArrayList<>()).add(work));
        for (int attempt = 1; !open.isEmpty(); attempt++) {
            if (attempt > ATTEMPTS) {
                throw new IllegalStateException(
                        "lost the race for " + open.keySet() + " " + ATTEMPTS + " times (expected: to win one)");
            }
            if (attempt > PATIENT_FROM) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * 1_000_000L));
            }
            var found = documents.load(open.keySet());
            var written = new ArrayList<StoredAggregate<A>>();
            for (var entry : open.entrySet()) {
                var row = decideAll(entry.getKey(), entry.getValue(), found);
                settled.put(row.id, row);
                if (row.isDirty()) {
                    written.add(row);
                }
            }
            Set<String> lost = documents.write(written);
            open.keySet().retainAll(lost);
        }
    }

    /// In the order given; when a decision blows up, the aggregate may be half moved, so the others start
    /// over without it.
    private StoredAggregate<A> decideAll(String id, List<Work<A, E>> all, Map<String, Documents.Found> found) {
        Set<Work<A, E>> failed = Collections.newSetFromMap(new IdentityHashMap<>());
        while (true) {
            var row = documents.row(id, found.get(id));
            var blocked = new HashSet<String>();
            boolean clean = true;
            for (Work<A, E> work : all) {
                if (failed.contains(work)) {
                    block(work, blocked);
                    continue;
                }
                if (work.lane() != null && blocked.contains(work.lane())) {
                    results.put(work, new Result.Behind<>());
                    continue;
                }
                try {
                    var result = decide(row, work);
                    results.put(work, result);
                    if (result instanceof Result.NotYet<A>) {
                        block(work, blocked);
                    }
                } catch (Refusal refusal) {
                    results.put(work, new Result.Failed<>(refusal));
                } catch (RuntimeException | StackOverflowError e) {
                    results.put(work, new Result.Failed<>(e));
                    failed.add(work);
                    clean = false;
                    break;
                }
            }
            if (clean) {
                return row;
            }
        }
    }

    private static void block(Work<?, ?> work, Set<String> blocked) {
        if (work.lane() != null) {
            blocked.add(work.lane());
        }
    }

    private Result<A> decide(StoredAggregate<A> row, Work<A, E> work) {
        var present = row.aggregate;
        if (work.mark() != null && row.hasSeen(work.mark())) {
            return present == null
                    ? new Result.Ignored<>("seen before")
                    : new Result.Repeated<>(present, row.version());
        }
        if (present != null && !work.scope().covers(documents.visibility(present))) {
            throw Refusal.notFound(documents.name(), work.id());
        }
        if (work.mandate() != null) {
            var before = row.command(work.mandate());
            if (before != null && present != null) {
                if (!work.mandate().contentHash().equals(before.getString("hash"))) {
                    throw new Refusal(
                            "key-reused",
                            Refusal.Kind.CONFLICT,
                            null,
                            work.mandate().key());
                }
                return new Result.Repeated<>(present, row.version());
            }
            var expected = work.mandate().expectedVersion();
            if (expected != null && expected != row.version()) {
                throw new Refusal("stale", Refusal.Kind.STALE, null, expected, row.version());
            }
        }
        return switch (work.decision().apply(present)) {
            case Decision.Changed<A, E>(var next, var told) -> {
                row.advance(
                        next,
                        told.stream().map(event -> telling.worded(next, event)).toList(),
                        work,
                        now);
                yield new Result.Written<>(next, row.version());
            }
            case Decision.Ignored<A, E>(var reason) -> {
                if (work.mark() != null) {
                    row.ignore(work);
                }
                yield new Result.Ignored<>(reason);
            }
            case Decision.NotYet<A, E>(var reason) -> new Result.NotYet<>(reason);
        };
    }

    /// One result for each work, in the order given.
    List<Result<A>> results() {
        return works.stream()
                .map(work -> Objects.requireNonNull(results.get(work)))
                .toList();
    }

    /// Whatever holds something untold, what earlier writers left included.
    List<StoredAggregate<A>> untold() {
        return settled.values().stream().filter(row -> !row.outbox().isEmpty()).toList();
    }
}
