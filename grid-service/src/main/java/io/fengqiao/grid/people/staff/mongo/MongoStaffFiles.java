package io.fengqiao.grid.people.staff.mongo;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.people.staff.StaffFile;
import io.fengqiao.grid.people.staff.StaffFiles;
import io.fengqiao.grid.people.staff.http.StaffList;
import io.fengqiao.grid.people.staff.mongo.StaffForm.Nothing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The staff files in the store, one document each.
@Component
class MongoStaffFiles implements StaffFiles, StaffList {
    private final Aggregates<StaffFile, StaffState, Nothing> files;

    MongoStaffFiles(AggregateStore store, Divisions divisions) {
        files = store.open(new StaffForm(divisions))
                .indexed("who-left-and-may-hold-posts", "state.vacateSince")
                .indexed("staff-of-a-unit", "state.unit");
    }

    @Override
    public Stored<StaffFile> open(String person, Mandate mandate, Supplier<StaffFile> birth) {
        return files.create(person, mandate, () -> Decision.changed(birth.get(), List.of()));
    }

    @Override
    public Stored<StaffFile> change(String person, Mandate mandate, Consumer<StaffFile> move) {
        return files.change(person, mandate, file -> moved(file, move));
    }

    private static Decision<StaffFile, Nothing> moved(StaffFile file, Consumer<StaffFile> move) {
        move.accept(file);
        return Decision.changed(file, List.of());
    }

    @Override
    public Optional<Stored<StaffFile>> find(String person, Scope scope) {
        return files.find(person, scope);
    }

    @Override
    public Map<String, StaffFile> of(Collection<String> people) {
        var found = new HashMap<String, StaffFile>();
        var all = people.stream().distinct().sorted().toList();
        for (int from = 0; from < all.size(); from += PageAsk.LARGEST) {
            var some = all.subList(from, Math.min(all.size(), from + PageAsk.LARGEST));
            files.page(
                            Scope.system(),
                            List.of(Filters.in("_id", some)),
                            Order.BY_ID,
                            new PageAsk(PageAsk.LARGEST, null))
                    .items()
                    .forEach(stored -> found.put(stored.aggregate().person(), stored.aggregate()));
        }
        return found;
    }

    @Override
    public Optional<Stored<StaffFile>> perform(String person, Consumer<StaffFile> move) {
        var work = work(person, present -> present == null ? Decision.ignored("no such file") : moved(present, move));
        return switch (files.performAll(List.of(work)).getFirst()) {
            case Result.Written<StaffFile>(var file, var version) -> Optional.of(new Stored<>(file, version));
            case Result.Failed<StaffFile>(var cause) ->
                throw new IllegalStateException("the file of " + person + " could not be changed", cause);
            case Result.Ignored<StaffFile> _,
                    Result.Repeated<StaffFile> _,
                    Result.NotYet<StaffFile> _,
                    Result.Behind<StaffFile> _ -> Optional.empty();
        };
    }

    @Override
    public List<String> toVacate(Instant until, int limit) {
        return files.due("state.vacateSince", until, limit);
    }

    @Override
    public int openMissing(List<StaffFile> wanted) {
        var works = wanted.stream()
                .map(file -> work(
                        file.person(),
                        present -> present == null
                                ? Decision.changed(file, List.of())
                                : Decision.ignored("there already")))
                .toList();
        return (int) files.performAll(works).stream()
                .filter(Result.Written.class::isInstance)
                .count();
    }

    private static Work<StaffFile, Nothing> work(
            String person, Function<@Nullable StaffFile, Decision<StaffFile, Nothing>> decision) {
        return new Work<>(person, Scope.system(), null, null, null, Work.Cause.NONE, decision);
    }

    @Override
    public Page<Stored<StaffFile>> page(Scope scope, Wanted wanted, PageAsk ask) {
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
