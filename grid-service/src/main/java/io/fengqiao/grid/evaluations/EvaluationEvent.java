package io.fengqiao.grid.evaluations;

/// What others have to know of an evaluation.
public sealed interface EvaluationEvent {
    record WorkerEvaluated(Score score, Verdict verdict) implements EvaluationEvent {}
}
