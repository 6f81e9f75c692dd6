package io.fengqiao.grid.people.evaluations;

import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.people.evaluations.Evaluation.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The evaluations, by person and year.
interface Evaluations {
    /// A command; the first of a year finds it empty. Who may give it has been decided before.
    Stored<Evaluation> change(
            Subject subject, int year, Mandate mandate, Function<Evaluation, List<EvaluationEvent>> move);

    Optional<Stored<Evaluation>> find(String person, int year, Scope scope);

    /// All of a year in a scope.
    List<Evaluation> of(int year, Scope scope);

    /// Who had to go before `until` and may still be in service.
    List<Evaluation> exiting(Instant until, int limit);

    /// What the service does by itself with an evaluation, and the evaluation after it.
    Optional<Stored<Evaluation>> perform(Evaluation evaluation, Consumer<Evaluation> move);
}
