package io.fengqiao.grid.work.admission.mongo;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.admission.AdmissionBook;
import io.fengqiao.grid.work.admission.WatchingAdmission;
import io.fengqiao.grid.work.admission.WorkItem;
import io.fengqiao.grid.work.admission.WorkItemEvent;
import io.fengqiao.grid.work.admission.WorkItemList;
import io.fengqiao.grid.work.admission.WorkItems;
import io.fengqiao.grid.work.admission.WorkStage;
import io.fengqiao.grid.work.admission.bus.WorkItemWording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The work items in the store, one document each.
@Component
class MongoWorkItems implements WorkItems, WorkItemList {
    private static final Order LATEST_FIRST = Order.descending("state.stageAt");

    private final Aggregates<WorkItem, WorkItemState, WorkItemEvent> items;

    MongoWorkItems(AggregateStore store, Divisions divisions, AdmissionBook book) {
        items = store.open(new WorkItemMapping(divisions, book), WorkItemWording::of)
                .indexed("admissions-to-end", "state.expiresAt");
    }

    @Override
    public Versioned<WorkItem> take(
            String number, CommandContext mandate, Supplier<Decision<WorkItem, WorkItemEvent>> birth) {
        return items.create(number, mandate, birth);
    }

    @Override
    public Versioned<WorkItem> change(
            String number, CommandContext mandate, Function<WorkItem, Decision<WorkItem, WorkItemEvent>> move) {
        return items.change(number, mandate, move);
    }

    @Override
    public Optional<Versioned<WorkItem>> find(String number, Scope scope) {
        return items.find(number, scope);
    }

    @Override
    public List<String> due(Instant until, int limit) {
        return items.due("state.expiresAt", until, limit);
    }

    @Override
    public WatchingAdmission.Pass moveAll(
            List<String> due, Function<@Nullable WorkItem, Decision<WorkItem, WorkItemEvent>> move) {
        return Moves.all(items, due, move);
    }

    @Override
    public Page<Versioned<WorkItem>> page(Scope scope, WorkStage.@Nullable Name stage, PageAsk ask) {
        List<Bson> conditions = stage == null ? List.of() : List.of(Filters.eq("state.stage", stage.name()));
        return items.page(scope, conditions, LATEST_FIRST, ask);
    }
}
