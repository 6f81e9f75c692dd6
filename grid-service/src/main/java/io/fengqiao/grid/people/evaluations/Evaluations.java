package io.fengqiao.grid.people.evaluations;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.people.evaluations.Evaluation.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The evaluations, by person and year.
interface Evaluations {
    /// A command; the first of a year finds it empty. Who may give it has been decided before.
    Versioned<Evaluation> change(
            Subject subject, int year, CommandContext mandate, Function<Evaluation, List<EvaluationEvent>> move);

    Optional<Versioned<Evaluation>> find(String person, int year, Scope scope);

    /// All of a year in a scope.
    List<Evaluation> of(int year, Scope scope);

    /// Who had to go before `until` and may still be in service.
    List<Evaluation> exiting(Instant until, int limit);

    /// What the service does by itself with an evaluation, and the evaluation after it.
    Optional<Versioned<Evaluation>> perform(Evaluation evaluation, Consumer<Evaluation> move);
}
