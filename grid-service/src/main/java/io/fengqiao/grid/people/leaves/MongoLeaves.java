package io.fengqiao.grid.people.leaves;

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
import io.fengqiao.grid.people.leaves.Stage.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Leave in the store, one document each.
@Component
class MongoLeaves implements Leaves, LeaveList {
    private final Aggregates<Leave, LeaveMapping.State, NoEvents> leaves;

    MongoLeaves(AggregateStore store, Divisions divisions) {
        leaves = store.open(new LeaveMapping(divisions))
                .indexed("whom-a-substitute-stands-in-for", "state.substitute")
                .indexed("leave-of-a-person", "state.person");
    }

    @Override
    public Versioned<Leave> ask(String number, CommandContext mandate, Supplier<Leave> birth) {
        return leaves.create(number, mandate, () -> Decision.changed(birth.get(), List.of()));
    }

    @Override
    public Versioned<Leave> change(String number, CommandContext mandate, Consumer<Leave> move) {
        return leaves.change(number, mandate, leave -> {
            move.accept(leave);
            return Decision.changed(leave, List.of());
        });
    }

    @Override
    public Optional<Versioned<Leave>> find(String number, Scope scope) {
        return leaves.find(number, scope);
    }

    @Override
    public List<Leave> of(String person, Days days) {
        return some(
                Filters.eq("state.person", person),
                Filters.in("state.status", Status.ASKED.name(), Status.GRANTED.name(), Status.ENDED.name()),
                Filters.lte("state.first", days.last().toString()),
                Filters.gte("state.last", days.first().toString()));
    }

    @Override
    public List<Leave> substitutedBy(String person, LocalDate day) {
        return some(
                Filters.eq("state.substitute", person),
                Filters.in("state.status", Status.GRANTED.name(), Status.ENDED.name()),
                Filters.lte("state.first", day.toString()),
                Filters.gte("state.last", day.toString()));
    }

    /// Leave of one person, or with one substitute, on some days: far fewer than a page.
    private List<Leave> some(Bson... conditions) {
        return leaves.all(Scope.system(), List.of(conditions));
    }

    @Override
    public Page<Versioned<Leave>> page(Scope scope, @Nullable String person, @Nullable Status status, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        if (person != null) {
            conditions.add(Filters.eq("state.person", person));
        }
        if (status != null) {
            conditions.add(Filters.eq("state.status", status.name()));
        }
        return leaves.page(scope, conditions, Order.descending("state.first"), ask);
    }
}
