package io.fengqiao.grid.people.trainings;

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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The training plans in the store, one document for each unit and year.
@Component
class MongoTrainingPlans implements TrainingPlans, PlanList {
    private final Aggregates<TrainingPlan, PlanMapping.State, NoEvents> plans;

    MongoTrainingPlans(AggregateStore store, Divisions divisions) {
        plans = store.open(new PlanMapping(divisions)).indexed("training-plans-of-a-year", "state.year");
    }

    @Override
    public Versioned<TrainingPlan> change(
            TrainingPlan.Owner owner, int year, CommandContext mandate, Consumer<TrainingPlan> move) {
        var id = PlanMapping.id(owner.unit(), year);
        return plans.changeOrCreate(id, mandate, Scope.system(), present -> {
            var plan = present == null ? TrainingPlan.of(owner, year) : present;
            move.accept(plan);
            return Decision.changed(plan, List.of());
        });
    }

    @Override
    public Page<Versioned<TrainingPlan>> page(Scope scope, int year, @Nullable String unit, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        conditions.add(Filters.eq("state.year", year));
        if (unit != null) {
            conditions.add(Filters.eq("state.unit", unit));
        }
        return plans.page(scope, conditions, Order.BY_ID, ask);
    }
}
