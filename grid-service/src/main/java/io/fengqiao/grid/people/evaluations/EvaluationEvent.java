package io.fengqiao.grid.people.evaluations;

/// What others have to know of an evaluation.
sealed interface EvaluationEvent {
    record WorkerEvaluated(Score score, Verdict verdict) implements EvaluationEvent {}
}
