package io.fengqiao.grid.net.divisions;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.DirectoryMapping.State;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A directory entry, written down; `kind` is there for a unit and absent for a division.
final class DirectoryMapping implements AggregateMapping<DirectoryEntry, State> {
    record State(
            String code,
            String name,
            Level level,
            @Nullable String parent,
            @Nullable UnitKind kind,
            String division) {}

    private final Divisions divisions;

    DirectoryMapping(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String collection() {
        return "directory";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(DirectoryEntry entry) {
        return entry.code();
    }

    @Override
    public State state(DirectoryEntry entry) {
        return switch (entry) {
            case Division(var code, var name, var level, var parent) ->
                new State(code, name, level, parent, null, code);
            case Unit(var code, var name, var kind, var level, var division) ->
                new State(code, name, level, null, kind, division);
        };
    }

    @Override
    public DirectoryEntry aggregate(State state) {
        return state.kind() == null
                ? new Division(state.code(), state.name(), state.level(), state.parent())
                : new Unit(state.code(), state.name(), state.kind(), state.level(), state.division());
    }

    @Override
    public Visibility visibility(DirectoryEntry entry) {
        return new Visibility(divisions.areasOf(entry.division()), Set.of(), Set.of());
    }
}
