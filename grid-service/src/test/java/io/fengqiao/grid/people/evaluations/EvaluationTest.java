package io.fengqiao.grid.people.evaluations;

import static io.fengqiao.grid.people.evaluations.Years.BOOK;
import static io.fengqiao.grid.people.evaluations.Years.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.grid.people.evaluations.EvaluationEvent.WorkerEvaluated;
import io.fengqiao.grid.people.staff.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
    /// S114, S115: every stage x every move.
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        gathering      | mark           | GATHERING
        gathering      | score too soon | year-not-over
        gathering      | score          | SCORED
        gathering      | score in part  | categories-incomplete
        gathering      | keep           | evaluation-stage-refuses
        gathering      | exit           | evaluation-stage-refuses
        scored PASS    | mark           | evaluation-stage-refuses
        scored PASS    | score          | evaluation-stage-refuses
        scored PASS    | keep           | DECIDED KEEP
        scored PASS    | exit           | exit-unfounded
        scored FAIL    | keep           | DECIDED KEEP
        scored FAIL    | exit           | DECIDED EXIT
        decided        | mark           | evaluation-stage-refuses
        decided        | score          | evaluation-stage-refuses
        decided        | keep           | evaluation-stage-refuses
        decided        | exit           | evaluation-stage-refuses
        """)
    void movesAsTheTableSays(String before, String move, String after) {
        var evaluation = evaluation(before);
        if (after.contains("-")) {
            var stage = evaluation.stage();
            assertThatThrownBy(() -> move(evaluation, move))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(after));
            assertThat(evaluation.stage()).isEqualTo(stage);
            assertThat(evaluation.marks()).isEqualTo(evaluation(before).marks());
            return;
        }
        move(evaluation, move);
        var verdict = evaluation.stage() instanceof Stage.Decided(var _, var decided, var _) ? " " + decided : "";
        assertThat(evaluation.stage().status() + verdict).isEqualTo(after);
        assertThat(evaluation.exitSince()).isEqualTo(after.endsWith("EXIT") ? NOW : null);
    }

    private static Evaluation evaluation(String stage) {
        return switch (stage) {
            case "gathering" -> Years.of("wang", 2025);
            case "scored PASS" -> Years.scored("wang", 2025, 60);
            case "scored FAIL" -> Years.scored("wang", 2025, 10);
            case "decided" -> {
                var evaluation = Years.scored("wang", 2025, 90);
                evaluation.decide(Verdict.KEEP, People.statement("称职"), BOOK, NOW);
                yield evaluation;
            }
            default -> throw new IllegalArgumentException(stage);
        };
    }

    private static void move(Evaluation evaluation, String move) {
        switch (move) {
            case "mark" -> evaluation.mark(Years.mark("2025-05-01", "disputes", 5), BOOK);
            case "score too soon" -> evaluation.score(Years.review(80), BOOK, LocalDate.parse("2025-11-30"));
            case "score" -> evaluation.score(Years.review(80), BOOK, LocalDate.parse("2025-12-01"));
            case "score in part" -> evaluation.score(Map.of("disputes", 80), BOOK, LocalDate.parse("2025-12-01"));
            case "keep" -> evaluation.decide(Verdict.KEEP, People.statement("称职"), BOOK, NOW);
            case "exit" -> evaluation.decide(Verdict.EXIT, People.statement("不称职"), BOOK, NOW);
            default -> throw new IllegalArgumentException(move);
        }
    }

    /// S115: days and year together, by hand: disputes 60 % x (60 % x 87 + 40 % x 95), service 40 % x (60 % x
    /// 100 + 40 % x 70).
    @Test
    void showsTheArithmeticOfItsTotal() {
        var evaluation = Years.of("wang", 2025);
        evaluation.mark(Years.mark("2025-03-01", "disputes", 10), BOOK);
        evaluation.mark(Years.mark("2025-04-01", "disputes", -3), BOOK);
        evaluation.mark(Years.mark("2025-05-01", "service", 20), BOOK);
        evaluation.mark(Years.mark("2025-06-01", "service", 20), BOOK);
        evaluation.score(Map.of("disputes", 95, "service", 70), BOOK, LocalDate.parse("2026-01-10"));
        var score = evaluation.stage().score();
        assertThat(score).isNotNull();
        assertThat(score.lines())
                .containsExactly(
                        new Score.Line("disputes", 60, 87, 95, 5412), new Score.Line("service", 40, 100, 70, 3520));
        assertThat(score.total()).isEqualTo(8932);
        assertThat(score.grade()).isEqualTo(Grade.GOOD);
        assertThat(score.lines().getFirst().arithmetic(60)).isEqualTo("60% × (60% × 87 + 40% × 95) = 54.12");
    }

    @ParameterizedTest
    @CsvSource({
        "10000, EXCELLENT",
        "9000, EXCELLENT",
        "8999, GOOD",
        "8000, GOOD",
        "7999, PASS",
        "6000, PASS",
        "5999, FAIL",
        "0, FAIL"
    })
    void gradesByTheFloorsOfTheBook(int total, Grade grade) {
        assertThat(BOOK.grade(total)).isEqualTo(grade);
    }

    @Test
    void refusesMarksOfAnotherYearOrCategory() {
        var evaluation = Years.of("wang", 2025);
        assertThatThrownBy(() -> evaluation.mark(Years.mark("2026-01-01", "disputes", 1), BOOK))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("mark-of-another-year"));
        assertThatThrownBy(() -> evaluation.mark(Years.mark("2025-01-01", "dancing", 1), BOOK))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("category-unknown"));
        assertThat(evaluation.marks()).isEmpty();
    }

    @Test
    void asksForWeightsOfAHundred() {
        assertThatThrownBy(() -> new EvaluationBook(
                        "test",
                        List.of(new EvaluationBook.Category("a", "a", 99)),
                        80,
                        60,
                        BOOK.floors(),
                        BOOK.exitGrades(),
                        BOOK.scoringFrom(),
                        5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// S114: told to those who score the units.
    @Test
    void isToldAsAgreed() {
        var evaluation = Years.scored("wang", 2025, 10);
        WorkerEvaluated told = evaluation.decide(Verdict.EXIT, People.statement("不称职"), BOOK, NOW);
        var news = EvaluationWording.of(evaluation, told);
        Contracts.of("grid-service").fits("grid.staff-evaluated.v1", news.body());
        assertThat(news.type()).isEqualTo("grid.staff-evaluated.v1");
        assertThat(news.topic()).isEqualTo("grid.events");
        assertThat(news.key()).isEqualTo("wang");
    }
}
