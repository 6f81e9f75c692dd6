package io.fengqiao.chassis.rules.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.rules.Editions;
import io.fengqiao.chassis.rules.RuleBooks;
import java.util.List;
import java.util.function.UnaryOperator;

final class MongoRuleBooks implements RuleBooks {
    private final Aggregates<Editions, ?, NoEvents> books;

    MongoRuleBooks(Aggregates<Editions, ?, NoEvents> books) {
        this.books = books;
    }

    @Override
    public Editions of(String book) {
        return books.find(book, Scope.system()).map(Versioned::aggregate).orElseGet(() -> none(book));
    }

    @Override
    public Editions change(String book, CommandContext mandate, UnaryOperator<Editions> move) {
        return books.changeOrCreate(
                        book,
                        mandate,
                        Scope.system(),
                        present -> Decision.changed(move.apply(present == null ? none(book) : present), List.of()))
                .aggregate();
    }

    private static Editions none(String book) {
        return new Editions(book, List.of());
    }
}
