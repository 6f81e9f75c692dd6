package io.fengqiao.grid.registers.imports;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.Register;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The imports in the store.
@Component
class MongoImports implements Imports, ImportList {
    private static final Order NEWEST_FIRST = Order.descending("state.receivedAt");
    private static final int LOOKED_AT = 10;

    private final Aggregates<Import, ImportMapping.State, NoEvents> imports;

    MongoImports(AggregateStore store, SeenFrom seenFrom) {
        imports = store.open(new ImportMapping(seenFrom)).indexed("imports-waiting-oldest-first", "state.dueAt");
    }

    @Override
    public Versioned<Import> take(Import received, CommandContext mandate) {
        return imports.create(received.order().id().value(), mandate, () -> Decision.changed(received, List.of()));
    }

    @Override
    public Optional<Versioned<Import>> find(ImportId id, Scope scope) {
        return imports.find(id.value(), scope);
    }

    @Override
    public List<ImportId> waiting(Instant now) {
        return imports.due("state.dueAt", now, LOOKED_AT).stream()
                .map(ImportId::new)
                .toList();
    }

    @Override
    public boolean move(ImportId id, Predicate<Import> move) {
        return imports.bySystem(id.value(), present -> {
                    if (present == null) {
                        throw Refusal.notFound("import", id.value());
                    }
                    return move.test(present)
                            ? Decision.changed(present, List.of())
                            : Decision.ignored("another has it");
                })
                .isPresent();
    }

    @Override
    public Page<Versioned<Import>> page(Scope scope, @Nullable Register register, PageAsk ask) {
        List<Bson> conditions = register == null ? List.of() : List.of(Filters.eq("state.register", register.name()));
        return imports.page(scope, conditions, NEWEST_FIRST, ask);
    }
}
