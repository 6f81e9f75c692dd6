package io.fengqiao.grid.people.evaluations;

import io.fengqiao.chassis.aggregate.OutboundEvent;
import java.util.List;

/// Evaluations in the words of the wire, for those who score the units (S115).
final class EvaluationWording {
    private EvaluationWording() {}

    record GridStaffEvaluated(
            String person,
            String unit,
            String division,
            int year,
            int totalHundredths,
            Grade grade,
            Verdict verdict,
            String book,
            List<Score.Line> lines) {}

    static OutboundEvent of(Evaluation evaluation, EvaluationEvent event) {
        return switch (event) {
            case EvaluationEvent.WorkerEvaluated(var score, var verdict) -> {
                var subject = evaluation.subject();
                yield new OutboundEvent(
                        "grid.events",
                        subject.person(),
                        "grid.staff-evaluated.v1",
                        subject.person(),
                        new GridStaffEvaluated(
                                subject.person(),
                                subject.unit(),
                                subject.division(),
                                evaluation.year(),
                                score.total(),
                                score.grade(),
                                verdict,
                                score.book(),
                                score.lines()));
            }
        };
    }
}
