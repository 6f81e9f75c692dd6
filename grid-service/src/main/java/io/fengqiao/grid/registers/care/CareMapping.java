package io.fengqiao.grid.registers.care;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.residents.ResidentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A record of care, written down (P4). Person and group are one sealed text. What queries need of the group,
/// its line and its number, are keyed hashes: the store shows that two records have the same
/// group, not which.
final class CareMapping implements AggregateMapping<Care, CareMapping.State> {
    private static final String BETWEEN = " ";

    /// @param divisions for counting only: who may look is said elsewhere, and is fewer
    record State(
            String care,
            String village,
            List<String> divisions,
            @Nullable Personal ward,
            @Nullable String group,
            @Nullable String worker,
            String since,
            @Nullable String endedOn) {}

    private final Vault vault;
    private final CareLines lines;
    private final Divisions divisions;

    CareMapping(Vault vault, CareLines lines, Divisions divisions) {
        this.vault = vault;
        this.lines = lines;
        this.divisions = divisions;
    }

    static String hidden(Vault vault, String what, String value) {
        return vault.index(Personal.Kind.STATEMENT, "care" + BETWEEN + what + BETWEEN + value);
    }

    @Override
    public String collection() {
        return "care";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Care care) {
        return care.id().value();
    }

    @Override
    public State state(Care care) {
        var all = divisions.areasOf(care.village()).stream().sorted().toList();
        return switch (care.stage()) {
            case Care.Stage.Assigned(var ward, var worker) ->
                new State(
                        care.id().value(),
                        care.village(),
                        all,
                        sealed(ward),
                        hidden(vault, "group", ward.group().name()),
                        worker,
                        care.since().toString(),
                        null);
            case Care.Stage.Ended(var on) ->
                new State(
                        care.id().value(),
                        care.village(),
                        all,
                        null,
                        null,
                        null,
                        care.since().toString(),
                        on.toString());
        };
    }

    /// Without the blind index sealing adds, which would be the same for the same person
    /// and group everywhere.
    private Personal sealed(Care.Ward ward) {
        var text = String.join(
                BETWEEN,
                ward.resident().value(),
                ward.group().name(),
                ward.grid().value());
        return new Personal(
                Personal.Kind.STATEMENT,
                vault.seal(Personal.Kind.STATEMENT, text).sealed(),
                null);
    }

    @Override
    public Care aggregate(State state) {
        var stage = state.ward() == null
                ? new Care.Stage.Ended(LocalDate.parse(Objects.requireNonNull(state.endedOn())))
                : new Care.Stage.Assigned(opened(state.ward()), Objects.requireNonNull(state.worker()));
        return new Care(new CareId(state.care()), state.village(), LocalDate.parse(state.since()), stage);
    }

    private Care.Ward opened(Personal ward) {
        var parts = vault.open(ward).split(BETWEEN, 3);
        return new Care.Ward(new ResidentId(parts[0]), SpecialGroup.valueOf(parts[1]), new GridCode(parts[2]));
    }

    /// Village and town, not the district (S98: as few as possible).
    @Override
    public Visibility visibility(Care care) {
        var near = divisions.areasOf(care.village()).stream()
                .filter(area -> divisions.find(area).map(Division::level).orElse(Level.DISTRICT) != Level.DISTRICT)
                .collect(Collectors.toUnmodifiableSet());
        return switch (care.stage()) {
            case Care.Stage.Assigned(var ward, var worker) ->
                new Visibility(
                        near, Set.of(hidden(vault, "line", lines.unit(ward.group(), care.village()))), Set.of(worker));
            case Care.Stage.Ended _ -> new Visibility(near, Set.of(), Set.of());
        };
    }
}
