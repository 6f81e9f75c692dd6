package io.fengqiao.dispute.rulebook.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.dispute.rulebook.Editions;
import io.fengqiao.dispute.rulebook.RuleBooks;
import java.util.List;
import java.util.function.UnaryOperator;

final class MongoRuleBooks implements RuleBooks {
    private final Aggregates<Editions, ?, Void> books;

    MongoRuleBooks(Aggregates<Editions, ?, Void> books) {
        this.books = books;
    }

    @Override
    public Editions of(String book) {
        return books.find(book, Scope.system()).map(Stored::aggregate).orElseGet(() -> none(book));
    }

    @Override
    public Editions change(String book, Mandate mandate, UnaryOperator<Editions> move) {
        var work = new Work<Editions, Void>(
                book,
                Scope.system(),
                null,
                null,
                mandate,
                Work.Cause.NONE,
                present -> Decision.changed(move.apply(present == null ? none(book) : present), List.of()));
        return switch (books.performAll(List.of(work)).getFirst()) {
            case Result.Written<Editions>(var now, var _) -> now;
            case Result.Repeated<Editions>(var now, var _) -> now;
            case Result.Failed<Editions>(Refusal refusal) -> throw refusal;
            case Result.Failed<Editions>(var cause) -> throw new IllegalStateException(cause);
            case Result.Ignored<Editions> _, Result.NotYet<Editions> _, Result.Behind<Editions> _ ->
                throw new IllegalStateException("a command is decided at once");
        };
    }

    private static Editions none(String book) {
        return new Editions(book, List.of());
    }
}
