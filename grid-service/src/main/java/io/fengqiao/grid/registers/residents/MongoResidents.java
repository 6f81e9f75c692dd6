package io.fengqiao.grid.registers.residents;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.net.elements.Counter;
import io.fengqiao.grid.net.elements.Element;
import io.fengqiao.grid.net.elements.Ground;
import io.fengqiao.grid.net.grids.Redrawn;
import io.fengqiao.grid.net.resettling.Leg;
import io.fengqiao.grid.net.resettling.Part;
import io.fengqiao.grid.net.resettling.Settlers;
import io.fengqiao.grid.registers.entries.Change;
import io.fengqiao.grid.registers.entries.MongoEntries;
import io.fengqiao.grid.registers.entries.Reach;
import io.fengqiao.grid.registers.entries.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The residents in the store, found by grid or exactly by what they are known by.
@Component
class MongoResidents implements Residents, ResidentList, Settlers, Counter {
    private final MongoEntries<Resident, ResidentMapping.State> residents;
    private final Vault vault;

    MongoResidents(AggregateStore store, Reach reach, Vault vault) {
        this.vault = vault;
        residents = new MongoEntries<>(store, new ResidentMapping(reach))
                .indexed("residents-by-name", "state.name.index")
                .indexed("residents-by-id-number", "state.idNumber.index")
                .indexed("residents-by-phone", "state.phone.index");
    }

    @Override
    public Versioned<Resident> put(Change<Resident> change, Scope scope, CommandContext mandate) {
        return residents.put(change.id(), scope, mandate, change.decision());
    }

    @Override
    public Versioned<Resident> change(
            ResidentId id, Scope scope, CommandContext mandate, Function<Resident, Decision<Resident, NoEvents>> move) {
        return residents.change(id.value(), scope, mandate, move);
    }

    @Override
    public Tally putAll(List<Change<Resident>> changes) {
        return residents.putAll(changes);
    }

    @Override
    public Optional<Versioned<Resident>> find(ResidentId id, Scope scope) {
        return residents.find(id.value(), scope);
    }

    @Override
    public Page<Versioned<Resident>> page(Scope scope, Wanted wanted, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        conditions.add(Filters.eq("state.here", !wanted.gone()));
        if (wanted.grid() != null) {
            conditions.add(Filters.eq("state.grid", wanted.grid()));
        }
        if (wanted.kind() != null) {
            conditions.add(Filters.eq("state.kind", wanted.kind().name()));
        }
        if (!wanted.overdueUntil().isEmpty()) {
            conditions.add(overdue(wanted.overdueUntil()));
        }
        return residents.page(scope, conditions, ask);
    }

    private static Bson overdue(Map<ResidenceKind, LocalDate> until) {
        return Filters.or(until.entrySet().stream()
                .map(one -> Filters.and(
                        Filters.eq("state.kind", one.getKey().name()),
                        Filters.lte("state.checkedOn", one.getValue().toString())))
                .toList());
    }

    @Override
    public Page<Versioned<Resident>> known(Scope scope, Known known, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        if (known.name() != null) {
            conditions.add(Filters.eq("state.name.index", known.name()));
        }
        if (known.idNumber() != null) {
            conditions.add(Filters.eq("state.idNumber.index", known.idNumber()));
        }
        if (known.phone() != null) {
            conditions.add(Filters.eq("state.phone.index", known.phone()));
        }
        return residents.page(scope, conditions, ask);
    }

    @Override
    public Part part() {
        return Part.RESIDENTS;
    }

    @Override
    public @Nullable String resettle(Leg leg, Redrawn redrawn, Instant now) {
        var there = List.of(Filters.eq("state.grid", leg.grid().value()), Filters.eq("state.here", true));
        return residents.moveEach(
                there,
                new PageAsk(PageAsk.LARGEST, leg.behind()),
                resident -> redrawn.choose(leg.grid(), spot(resident))
                        .filter(choice -> resident.resettle(leg.grid(), choice.grid()))
                        .isPresent());
    }

    /// Opened for the move alone, and never told.
    private Redrawn.Spot spot(Resident resident) {
        var address = resident.particulars().address();
        return new Redrawn.Spot(null, address == null ? null : vault.open(address));
    }

    /// A household has its number in its grid; who has none counts as a person only.
    @Override
    public Map<Element, Long> count(Ground ground) {
        var household = new Document("grid", "$state.grid").append("number", "$state.household");
        var numbered = new Document("$cond", List.of(new Document("$gt", List.of("$_id.number", "")), 1, 0));
        var sums = residents.sums(
                ground,
                List.of(
                        Aggregates.group(household, Accumulators.sum("persons", 1)),
                        Aggregates.group(
                                null,
                                Accumulators.sum("persons", "$persons"),
                                Accumulators.sum("households", numbered))));
        return sums.isEmpty()
                ? Map.of()
                : Map.of(
                        Element.PERSONS,
                        sums.getFirst().get("persons", Number.class).longValue(),
                        Element.HOUSEHOLDS,
                        sums.getFirst().get("households", Number.class).longValue());
    }
}
