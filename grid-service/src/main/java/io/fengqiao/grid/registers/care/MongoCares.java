package io.fengqiao.grid.registers.care;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.Redrawn;
import io.fengqiao.grid.net.resettling.Leg;
import io.fengqiao.grid.net.resettling.Part;
import io.fengqiao.grid.net.resettling.Settlers;
import io.fengqiao.grid.registers.entries.MongoEntries;
import io.fengqiao.grid.registers.residents.ResidentId;
import io.fengqiao.grid.registers.residents.Residents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The records of care in the store.
@Component
class MongoCares implements Cares, CareList, Settlers {
    private final MongoEntries<Care, CareMapping.State> cares;
    private final Residents residents;
    private final Vault vault;

    MongoCares(AggregateStore store, Residents residents, Vault vault, CareLines lines, Divisions divisions) {
        this.cares = new MongoEntries<>(store, new CareMapping(vault, lines, divisions))
                .indexed("care-of-a-division-by-group", "state.divisions", "state.group")
                .indexed("care-of-a-village", "state.village", "_id");
        this.residents = residents;
        this.vault = vault;
    }

    @Override
    public CareId id(ResidentId resident, SpecialGroup group) {
        return new CareId(DerivedId.of("C", CareMapping.hidden(vault, "ward", resident.value() + " " + group)));
    }

    @Override
    public Versioned<Care> put(
            CareId id, CommandContext mandate, Function<@Nullable Care, Decision<Care, NoEvents>> decision) {
        return cares.put(id.value(), scope(mandate.caller()), mandate, decision);
    }

    @Override
    public Versioned<Care> change(CareId id, CommandContext mandate, Function<Care, Decision<Care, NoEvents>> move) {
        return cares.change(id.value(), scope(mandate.caller()), mandate, move);
    }

    @Override
    public Optional<Versioned<Care>> find(CareId id, Caller caller) {
        return cares.find(id.value(), scope(caller));
    }

    @Override
    public Page<Versioned<Care>> page(Caller caller, PageAsk ask) {
        return cares.page(scope(caller), List.of(Filters.exists("state.ward", true)), ask);
    }

    @Override
    public long count(SpecialGroup group, String division) {
        return cares.count(
                Scope.system(),
                List.of(
                        Filters.eq("state.divisions", division),
                        Filters.eq("state.group", CareMapping.hidden(vault, "group", group.name()))));
    }

    @Override
    public Part part() {
        return Part.CARE;
    }

    /// Whose grid it is, is sealed: the village's records are looked at, and there are few.
    @Override
    public @Nullable String resettle(Leg leg, Redrawn redrawn, Instant now) {
        var there = List.of(Filters.eq("state.village", leg.grid().village()), Filters.exists("state.ward", true));
        return cares.moveEach(
                there,
                new PageAsk(PageAsk.LARGEST, leg.behind()),
                care -> care.stage() instanceof Care.Stage.Assigned(var ward, var _)
                        && ward.grid().equals(leg.grid())
                        && care.resettle(leg.grid(), gridOf(ward, redrawn)));
    }

    /// Where the resident is by now; who is not in a grid of the register goes as what nobody can place.
    private GridCode gridOf(Care.Ward ward, Redrawn redrawn) {
        return residents
                .find(ward.resident(), Scope.system())
                .map(stored -> stored.aggregate().grid())
                .filter(grid -> !grid.equals(ward.grid()))
                .or(() -> redrawn.choose(ward.grid(), Redrawn.Spot.UNKNOWN).map(Redrawn.Choice::grid))
                .orElse(ward.grid());
    }

    /// A line's unit is stored as a keyed hash, so a caller's is looked for as one.
    private Scope scope(Caller caller) {
        var own = caller.scope();
        var units = caller.is(Role.DEPARTMENT_OFFICER)
                ? Set.of(CareMapping.hidden(vault, "line", caller.unit()))
                : Set.<String>of();
        return new Scope(own.areas(), units, own.people(), false);
    }
}
