package io.fengqiao.grid.people.shifts;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The weeks in the store, one document for each person and Monday.
@Component
class MongoWeeks implements Weeks, WeekList {
    private final Aggregates<Week, WeekMapping.State, NoEvents> weeks;

    MongoWeeks(AggregateStore store, Divisions divisions) {
        weeks = store.open(new WeekMapping(divisions))
                .indexed("weeks-of-a-monday", "state.monday")
                .indexed("weeks-of-a-person", "state.person");
    }

    @Override
    public Versioned<Week> change(Week.Worker worker, LocalDate monday, CommandContext mandate, Consumer<Week> move) {
        var id = WeekMapping.id(worker.person(), monday);
        return weeks.changeOrCreate(id, mandate, Scope.system(), present -> {
            var week = present == null ? Week.of(worker, monday) : present;
            move.accept(week);
            return Decision.changed(week, List.of());
        });
    }

    @Override
    public Page<Versioned<Week>> page(Scope scope, LocalDate monday, @Nullable String person, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        conditions.add(Filters.eq("state.monday", monday.toString()));
        if (person != null) {
            conditions.add(Filters.eq("state.person", person));
        }
        return weeks.page(scope, conditions, Order.BY_ID, ask);
    }
}
