package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.registers.entries.Register;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An import, written down. Officers of the sender's area and above see it.
final class ImportMapping implements AggregateMapping<Import, ImportMapping.State> {
    /// @param dueAt when somebody may take it, as long as it is not over
    record State(
            String number,
            Register register,
            Mode mode,
            String sender,
            List<String> reach,
            List<String> pieces,
            int size,
            String sha256,
            Instant receivedAt,
            Progress progress,
            int attempts,
            Stage.Status status,
            @Nullable String worker,
            @Nullable Instant dueAt,
            @Nullable Instant endedAt,
            @Nullable String why,
            List<String> arguments) {}

    private final SeenFrom seenFrom;

    ImportMapping(SeenFrom seenFrom) {
        this.seenFrom = seenFrom;
    }

    @Override
    public String collection() {
        return "imports";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Import one) {
        return one.order().id().value();
    }

    @Override
    public State state(Import one) {
        var order = one.order();
        String worker = null;
        Instant dueAt = null;
        Instant endedAt = null;
        String why = null;
        List<String> arguments = List.of();
        switch (one.stage()) {
            case Stage.Received _ -> dueAt = order.receivedAt();
            case Stage.Checking(var holder, var until) -> {
                worker = holder;
                dueAt = until;
            }
            case Stage.Writing(var holder, var until) -> {
                worker = holder;
                dueAt = until;
            }
            case Stage.Done(var at) -> endedAt = at;
            case Stage.Refused(var slug, var words, var at) -> {
                endedAt = at;
                why = slug;
                arguments = words;
            }
        }
        return new State(
                order.id().value(),
                order.register(),
                order.mode(),
                order.sender(),
                order.areas().stream().sorted().toList(),
                order.file().pieces(),
                order.file().size(),
                order.file().sha256(),
                order.receivedAt(),
                one.progress(),
                one.attempts(),
                one.stage().status(),
                worker,
                dueAt,
                endedAt,
                why,
                arguments);
    }

    @Override
    public Import aggregate(State state) {
        return new Import(
                new Import.Order(
                        new ImportId(state.number()),
                        state.register(),
                        state.mode(),
                        state.sender(),
                        Set.copyOf(state.reach()),
                        new Uploads.Kept(state.pieces(), state.size(), state.sha256()),
                        state.receivedAt()),
                state.progress(),
                state.attempts(),
                stage(state));
    }

    private static Stage stage(State state) {
        return switch (state.status()) {
            case RECEIVED -> new Stage.Received();
            case CHECKING ->
                new Stage.Checking(Objects.requireNonNull(state.worker()), Objects.requireNonNull(state.dueAt()));
            case WRITING ->
                new Stage.Writing(Objects.requireNonNull(state.worker()), Objects.requireNonNull(state.dueAt()));
            case DONE -> new Stage.Done(Objects.requireNonNull(state.endedAt()));
            case REFUSED ->
                new Stage.Refused(
                        Objects.requireNonNull(state.why()),
                        state.arguments(),
                        Objects.requireNonNull(state.endedAt()));
        };
    }

    @Override
    public Visibility visibility(Import one) {
        return seenFrom.areas(one.order().areas());
    }
}
