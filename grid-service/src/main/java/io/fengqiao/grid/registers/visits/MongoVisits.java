package io.fengqiao.grid.registers.visits;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.MongoEntries;
import io.fengqiao.grid.registers.entries.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// The visits in the store.
@Component
class MongoVisits implements Visits, VisitList {
    private static final Order NEWEST_FIRST = Order.descending("state.visitedAt");

    private final MongoEntries<Visit, VisitMapping.State> visits;

    MongoVisits(AggregateStore store, Reach reach) {
        visits = new MongoEntries<>(store, new VisitMapping(reach))
                .indexed("visits-of-an-area-newest-first", "areas", "state.visitedAt")
                .indexed("visits-to-a-resident", "state.residents");
    }

    @Override
    public Versioned<Visit> record(Visit visit, Scope scope, CommandContext mandate) {
        var id = visit.account().id().value();
        return visits.put(id, scope, mandate, present -> {
            if (present != null) {
                throw new Refusal("exists-already", Refusal.Kind.CONFLICT, null, id);
            }
            return Decision.changed(visit, List.of());
        });
    }

    @Override
    public Versioned<Visit> change(
            VisitId id, Scope scope, CommandContext mandate, Function<Visit, Decision<Visit, NoEvents>> move) {
        return visits.change(id.value(), scope, mandate, move);
    }

    @Override
    public Optional<Versioned<Visit>> find(VisitId id, Scope scope) {
        return visits.find(id.value(), scope);
    }

    @Override
    public Page<Versioned<Visit>> page(Scope scope, Wanted wanted, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        if (wanted.grid() != null) {
            conditions.add(Filters.eq("state.grid", wanted.grid()));
        }
        if (wanted.resident() != null) {
            conditions.add(Filters.eq("state.residents", wanted.resident()));
        }
        return visits.page(scope, conditions, NEWEST_FIRST, ask);
    }
}
