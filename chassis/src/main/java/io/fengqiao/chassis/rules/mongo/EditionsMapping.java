package io.fengqiao.chassis.rules.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.chassis.rules.Edition;
import io.fengqiao.chassis.rules.Editions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A book's editions as they are stored: one document a book.
final class EditionsMapping implements AggregateMapping<Editions, EditionsMapping.State> {
    record State(String book, List<Entry> editions) {}

    record Entry(
            int number,
            String version,
            String content,
            String reason,
            String proposedBy,
            Instant proposedAt,
            String stage,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable Instant effectiveFrom,
            @Nullable String why) {}

    @Override
    public String collection() {
        return "rule-books";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Editions editions) {
        return editions.book();
    }

    @Override
    public State state(Editions editions) {
        return new State(
                editions.book(),
                editions.all().stream().map(EditionsMapping::entry).toList());
    }

    @Override
    public Editions aggregate(State state) {
        return new Editions(
                state.book(),
                state.editions().stream().map(EditionsMapping::edition).toList());
    }

    private static Entry entry(Edition it) {
        return switch (it.stage()) {
            case Edition.Stage.Proposed _ -> entry(it, null, null, null, null);
            case Edition.Stage.Approved(var by, var at, var from) -> entry(it, by, at, from, null);
            case Edition.Stage.Rejected(var by, var at, var why) -> entry(it, by, at, null, why);
            case Edition.Stage.Withdrawn(var at) -> entry(it, null, at, null, null);
        };
    }

    private static Entry entry(
            Edition it, @Nullable String by, @Nullable Instant at, @Nullable Instant from, @Nullable String why) {
        return new Entry(
                it.number(),
                it.version(),
                it.content(),
                it.reason(),
                it.proposedBy(),
                it.proposedAt(),
                it.stage().name(),
                by,
                at,
                from,
                why);
    }

    private static Edition edition(Entry it) {
        return new Edition(
                it.number(), it.version(), it.content(), it.reason(), it.proposedBy(), it.proposedAt(), stage(it));
    }

    private static Edition.Stage stage(Entry it) {
        return switch (it.stage()) {
            case "PROPOSED" -> new Edition.Stage.Proposed();
            case "APPROVED" ->
                new Edition.Stage.Approved(there(it.decidedBy()), there(it.decidedAt()), there(it.effectiveFrom()));
            case "REJECTED" ->
                new Edition.Stage.Rejected(there(it.decidedBy()), there(it.decidedAt()), there(it.why()));
            case "WITHDRAWN" -> new Edition.Stage.Withdrawn(there(it.decidedAt()));
            default -> throw new IllegalStateException("stage " + it.stage() + " (expected: one of an edition)");
        };
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /// Read through the system's scope only: what officers see of it, the use case says.
    @Override
    public Visibility visibility(Editions editions) {
        return new Visibility(Set.of(), Set.of(), Set.of());
    }
}
