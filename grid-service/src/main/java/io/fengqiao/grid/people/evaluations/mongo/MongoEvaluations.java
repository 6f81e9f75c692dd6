package io.fengqiao.grid.people.evaluations.mongo;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.people.evaluations.Evaluation;
import io.fengqiao.grid.people.evaluations.Evaluation.Subject;
import io.fengqiao.grid.people.evaluations.EvaluationEvent;
import io.fengqiao.grid.people.evaluations.Evaluations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The evaluations in the store, one document for each person and year.
@Component
class MongoEvaluations implements Evaluations {
    private final Aggregates<Evaluation, EvaluationForm.State, EvaluationEvent> evaluations;

    MongoEvaluations(AggregateStore store, Divisions divisions) {
        evaluations = store.open(new EvaluationForm(divisions))
                .indexed("evaluations-of-a-year", "state.year")
                .indexed("who-has-to-go", "state.exitSince");
    }

    @Override
    public Stored<Evaluation> change(
            Subject subject, int year, Mandate mandate, Function<Evaluation, List<EvaluationEvent>> move) {
        var id = EvaluationForm.id(subject.person(), year);
        var work = new Work<Evaluation, EvaluationEvent>(
                id, Scope.system(), null, null, mandate, Work.Cause.NONE, present -> {
                    var evaluation = present == null ? Evaluation.of(subject, year) : present;
                    return Decision.changed(evaluation, move.apply(evaluation));
                });
        return switch (evaluations.performAll(List.of(work)).getFirst()) {
            case Result.Written<Evaluation>(var evaluation, var version) -> new Stored<>(evaluation, version);
            case Result.Repeated<Evaluation>(var evaluation, var version) -> new Stored<>(evaluation, version);
            case Result.Failed<Evaluation>(Refusal refusal) -> throw refusal;
            case Result.Failed<Evaluation>(var cause) ->
                throw new IllegalStateException("evaluation " + id + " could not be changed", cause);
            case Result.Ignored<Evaluation> _, Result.NotYet<Evaluation> _, Result.Behind<Evaluation> _ ->
                throw new IllegalStateException("a command is never ignored and never waits");
        };
    }

    @Override
    public Optional<Stored<Evaluation>> find(String person, int year, Scope scope) {
        return evaluations.find(EvaluationForm.id(person, year), scope);
    }

    @Override
    public List<Evaluation> of(int year, Scope scope) {
        List<Bson> conditions = List.of(Filters.eq("state.year", year));
        var all = new ArrayList<Evaluation>();
        @Nullable String next = null;
        do {
            var page = evaluations.page(scope, conditions, Order.BY_ID, new PageAsk(PageAsk.LARGEST, next));
            page.items().forEach(stored -> all.add(stored.aggregate()));
            next = page.next();
        } while (next != null);
        return all;
    }

    @Override
    public List<Evaluation> exiting(Instant until, int limit) {
        return evaluations.due("state.exitSince", until, limit).stream()
                .flatMap(id -> evaluations.find(id, Scope.system()).stream())
                .map(Stored::aggregate)
                .toList();
    }

    @Override
    public Optional<Stored<Evaluation>> perform(Evaluation evaluation, Consumer<Evaluation> move) {
        var id = EvaluationForm.id(evaluation.subject().person(), evaluation.year());
        var work = new Work<Evaluation, EvaluationEvent>(
                id, Scope.system(), null, null, null, Work.Cause.NONE, present -> {
                    if (present == null) {
                        return Decision.ignored("no such evaluation");
                    }
                    move.accept(present);
                    return Decision.changed(present, List.of());
                });
        return switch (evaluations.performAll(List.of(work)).getFirst()) {
            case Result.Written<Evaluation>(var after, var version) -> Optional.of(new Stored<>(after, version));
            case Result.Failed<Evaluation>(var cause) ->
                throw new IllegalStateException("evaluation " + id + " could not be changed", cause);
            case Result.Ignored<Evaluation> _,
                    Result.Repeated<Evaluation> _,
                    Result.NotYet<Evaluation> _,
                    Result.Behind<Evaluation> _ -> Optional.empty();
        };
    }
}
