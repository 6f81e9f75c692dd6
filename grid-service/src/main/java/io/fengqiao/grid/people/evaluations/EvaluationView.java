package io.fengqiao.grid.people.evaluations;

import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A worker's year as those in scope see it, with the arithmetic of its score; notes and reasons are masked.
record EvaluationView(
        String person,
        int year,
        Stage.Status status,
        List<MarkView> marks,
        @Nullable BigDecimal total,
        @Nullable Grade grade,
        List<LineView> lines,
        @Nullable Verdict verdict,
        @Nullable String reason) {

    record MarkView(LocalDate day, String category, int points, String note, String by) {}

    record LineView(String category, int weight, int daily, int yearly, String arithmetic) {}

    static EvaluationView of(Versioned<Evaluation> stored, EvaluationBook book, Vault vault) {
        var evaluation = stored.aggregate();
        var stage = evaluation.stage();
        var score = stage.score();
        var decided = stage instanceof Stage.Decided one ? one : null;
        return new EvaluationView(
                evaluation.subject().person(),
                evaluation.year(),
                stage.status(),
                evaluation.marks().stream()
                        .map(mark -> new MarkView(
                                mark.day(), mark.category(), mark.points(), vault.mask(mark.note()), mark.by()))
                        .toList(),
                score == null ? null : points(score),
                score == null ? null : score.grade(),
                score == null ? List.of() : lines(score, book),
                decided == null ? null : decided.verdict(),
                decided == null ? null : vault.mask(decided.reason()));
    }

    static BigDecimal points(Score score) {
        return BigDecimal.valueOf(score.total(), 2);
    }

    static List<LineView> lines(Score score, EvaluationBook book) {
        return score.lines().stream()
                .map(line -> new LineView(
                        line.category(),
                        line.weight(),
                        line.daily(),
                        line.yearly(),
                        line.arithmetic(book.dailyShare())))
                .toList();
    }
}
