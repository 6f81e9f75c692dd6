package io.fengqiao.grid.registers.premises;

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
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.entries.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The premises in the store.
@Component
class MongoPremises implements Premises, PremiseList, Settlers, Counter {
    private final MongoEntries<Premise, PremiseMapping.State> premises;
    private final Vault vault;

    MongoPremises(AggregateStore store, Reach reach, Vault vault) {
        this.vault = vault;
        premises = new MongoEntries<>(store, new PremiseMapping(reach))
                .indexed("premises-by-address", "state.address.index");
    }

    @Override
    public Versioned<Premise> put(Change<Premise> change, Scope scope, CommandContext mandate) {
        return premises.put(change.id(), scope, mandate, change.decision());
    }

    @Override
    public Versioned<Premise> change(
            PremiseId id, Scope scope, CommandContext mandate, Function<Premise, Decision<Premise, NoEvents>> move) {
        return premises.change(id.value(), scope, mandate, move);
    }

    @Override
    public Tally putAll(List<Change<Premise>> changes) {
        return premises.putAll(changes);
    }

    @Override
    public Optional<Versioned<Premise>> find(PremiseId id, Scope scope) {
        return premises.find(id.value(), scope);
    }

    @Override
    public Page<Versioned<Premise>> page(Scope scope, Wanted wanted, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        conditions.add(Filters.eq("state.register", wanted.register().name()));
        conditions.add(Filters.eq("state.here", !wanted.gone()));
        if (wanted.grid() != null) {
            conditions.add(Filters.eq("state.grid", wanted.grid()));
        }
        if (wanted.kind() != null) {
            conditions.add(Filters.eq("state.kind", wanted.kind().name()));
        }
        if (!wanted.overdueUntil().isEmpty()) {
            conditions.add(Filters.or(wanted.overdueUntil().entrySet().stream()
                    .map(one -> Filters.and(
                            Filters.eq("state.kind", one.getKey().name()),
                            Filters.lte("state.checkedOn", one.getValue().toString())))
                    .toList()));
        }
        return premises.page(scope, conditions, ask);
    }

    @Override
    public Part part() {
        return Part.PREMISES;
    }

    @Override
    public @Nullable String resettle(Leg leg, Redrawn redrawn, Instant now) {
        var there = List.of(Filters.eq("state.grid", leg.grid().value()), Filters.eq("state.here", true));
        return premises.moveEach(
                there,
                new PageAsk(PageAsk.LARGEST, leg.behind()),
                premise -> redrawn.choose(leg.grid(), spot(premise))
                        .filter(choice -> premise.resettle(leg.grid(), choice.grid()))
                        .isPresent());
    }

    /// Opened for the move alone, and never told.
    private Redrawn.Spot spot(Premise premise) {
        var address = premise.description().address();
        return new Redrawn.Spot(null, address == null ? null : vault.open(address));
    }

    @Override
    public Map<Element, Long> count(Ground ground) {
        var all = new EnumMap<Element, Long>(Element.class);
        premises.sums(ground, List.of(Aggregates.group("$state.register", Accumulators.sum("entries", 1))))
                .forEach(sum -> all.put(
                        element(Register.valueOf(sum.getString("_id"))),
                        sum.get("entries", Number.class).longValue()));
        return all;
    }

    private static Element element(Register register) {
        return switch (register) {
            case HOUSES -> Element.HOUSES;
            case ADDRESSES -> Element.ADDRESSES;
            case ORGANISATIONS -> Element.ORGANISATIONS;
            case THINGS -> Element.THINGS;
            case RESIDENTS -> throw new IllegalStateException("a resident is no premise");
        };
    }
}
