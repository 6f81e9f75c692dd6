package io.fengqiao.grid.people.evaluations;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.people.evaluations.Evaluation.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The evaluations in the store, one document for each person and year.
@Component
class MongoEvaluations implements Evaluations {
    private final Aggregates<Evaluation, EvaluationMapping.State, EvaluationEvent> evaluations;

    MongoEvaluations(AggregateStore store, Divisions divisions) {
        evaluations = store.open(new EvaluationMapping(divisions), EvaluationWording::of)
                .indexed("evaluations-of-a-year", "state.year")
                .indexed("who-has-to-go", "state.exitSince");
    }

    @Override
    public Versioned<Evaluation> change(
            Subject subject, int year, CommandContext mandate, Function<Evaluation, List<EvaluationEvent>> move) {
        var id = EvaluationMapping.id(subject.person(), year);
        return evaluations.changeOrCreate(id, mandate, Scope.system(), present -> {
            var evaluation = present == null ? Evaluation.of(subject, year) : present;
            return Decision.changed(evaluation, move.apply(evaluation));
        });
    }

    @Override
    public Optional<Versioned<Evaluation>> find(String person, int year, Scope scope) {
        return evaluations.find(EvaluationMapping.id(person, year), scope);
    }

    @Override
    public List<Evaluation> of(int year, Scope scope) {
        return evaluations.all(scope, List.of(Filters.eq("state.year", year)));
    }

    @Override
    public List<Evaluation> exiting(Instant until, int limit) {
        return evaluations.these(evaluations.due("state.exitSince", until, limit), Scope.system());
    }

    @Override
    public Optional<Versioned<Evaluation>> perform(Evaluation evaluation, Consumer<Evaluation> move) {
        var id = EvaluationMapping.id(evaluation.subject().person(), evaluation.year());
        return evaluations.bySystem(id, present -> {
            if (present == null) {
                return Decision.ignored("no such evaluation");
            }
            move.accept(present);
            return Decision.changed(present, List.of());
        });
    }
}
