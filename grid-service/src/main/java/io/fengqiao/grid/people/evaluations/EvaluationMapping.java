package io.fengqiao.grid.people.evaluations;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.people.evaluations.Evaluation.Subject;
import io.fengqiao.grid.people.evaluations.EvaluationMapping.State;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An evaluation, written down. The worker sees its own, and the officers above it.
final class EvaluationMapping implements AggregateMapping<Evaluation, State> {
    record State(
            String person,
            String unit,
            String division,
            int year,
            List<Mark> marks,
            Stage.Status status,
            @Nullable Score score,
            @Nullable Verdict verdict,
            @Nullable Personal reason,
            @Nullable Instant exitSince) {
        Stage stage() {
            return switch (status) {
                case GATHERING -> new Stage.Gathering();
                case SCORED -> new Stage.Scored(Objects.requireNonNull(score));
                case DECIDED ->
                    new Stage.Decided(
                            Objects.requireNonNull(score),
                            Objects.requireNonNull(verdict),
                            Objects.requireNonNull(reason));
            };
        }
    }

    private final Divisions divisions;

    EvaluationMapping(Divisions divisions) {
        this.divisions = divisions;
    }

    static String id(String person, int year) {
        return person + "/" + year;
    }

    @Override
    public String collection() {
        return "evaluations";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Evaluation evaluation) {
        return id(evaluation.subject().person(), evaluation.year());
    }

    @Override
    public State state(Evaluation evaluation) {
        var subject = evaluation.subject();
        var stage = evaluation.stage();
        var decided = stage instanceof Stage.Decided one ? one : null;
        return new State(
                subject.person(),
                subject.unit(),
                subject.division(),
                evaluation.year(),
                evaluation.marks(),
                stage.status(),
                stage.score(),
                decided == null ? null : decided.verdict(),
                decided == null ? null : decided.reason(),
                evaluation.exitSince());
    }

    @Override
    public Evaluation aggregate(State state) {
        return new Evaluation(
                new Subject(state.person(), state.unit(), state.division()),
                state.year(),
                state.marks(),
                state.stage(),
                state.exitSince());
    }

    @Override
    public Visibility visibility(Evaluation evaluation) {
        var subject = evaluation.subject();
        return new Visibility(divisions.areasOf(subject.division()), Set.of(subject.unit()), Set.of(subject.person()));
    }
}
