package io.fengqiao.grid.people.staff;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// The staff files in the store, one document each.
@Component
class MongoStaffFiles implements StaffFiles, StaffList {
    private final Aggregates<StaffFile, StaffState, NoEvents> files;

    MongoStaffFiles(AggregateStore store, Divisions divisions) {
        files = store.open(new StaffMapping(divisions))
                .indexed("who-left-and-may-hold-posts", "state.vacateSince")
                .indexed("staff-of-a-unit", "state.unit");
    }

    @Override
    public Versioned<StaffFile> open(String person, CommandContext mandate, Supplier<StaffFile> birth) {
        return files.create(person, mandate, () -> Decision.changed(birth.get(), List.of()));
    }

    @Override
    public Versioned<StaffFile> change(String person, CommandContext mandate, Consumer<StaffFile> move) {
        return files.change(person, mandate, file -> moved(file, move));
    }

    private static Decision<StaffFile, NoEvents> moved(StaffFile file, Consumer<StaffFile> move) {
        move.accept(file);
        return Decision.changed(file, List.of());
    }

    @Override
    public Optional<Versioned<StaffFile>> find(String person, Scope scope) {
        return files.find(person, scope);
    }

    @Override
    public Map<String, StaffFile> of(Collection<String> people) {
        return files.these(people, Scope.system()).stream()
                .collect(Collectors.toMap(StaffFile::person, Function.identity()));
    }

    @Override
    public Optional<Versioned<StaffFile>> perform(String person, Consumer<StaffFile> move) {
        return files.bySystem(
                person, present -> present == null ? Decision.ignored("no such file") : moved(present, move));
    }

    @Override
    public List<String> toVacate(Instant until, int limit) {
        return files.due("state.vacateSince", until, limit);
    }

    @Override
    public int openMissing(List<StaffFile> wanted) {
        return files.bySystem(wanted.stream().map(MongoStaffFiles::opening).toList())
                .orThrow()
                .written()
                .size();
    }

    private static SystemChange<StaffFile, NoEvents> opening(StaffFile file) {
        return new SystemChange<>(
                file.person(),
                present -> present == null ? Decision.changed(file, List.of()) : Decision.ignored("there already"));
    }

    @Override
    public Page<Versioned<StaffFile>> page(Scope scope, Wanted wanted, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        if (wanted.division() != null) {
            conditions.add(Filters.eq("areas", wanted.division()));
        }
        if (wanted.unit() != null) {
            conditions.add(Filters.eq("state.unit", wanted.unit()));
        }
        if (wanted.status() != null) {
            conditions.add(Filters.eq("state.status", wanted.status().name()));
        }
        return files.page(scope, conditions, Order.BY_ID, ask);
    }
}
