package io.fengqiao.grid.people.evaluations;

import io.fengqiao.grid.people.staff.People;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Evaluations for tests: two categories, days 60 %, review 40 %, begun with 80 points.
final class Years {
    static final Instant NOW = Instant.parse("2026-01-15T02:00:00Z");
    static final EvaluationBook BOOK = new EvaluationBook(
            "test",
            List.of(
                    new EvaluationBook.Category("disputes", "矛盾排查调解", 60),
                    new EvaluationBook.Category("service", "民生服务", 40)),
            80,
            60,
            Map.of(Grade.EXCELLENT, 90, Grade.GOOD, 80, Grade.PASS, 60, Grade.FAIL, 0),
            Set.of(Grade.FAIL),
            MonthDay.of(12, 1),
            5);

    private Years() {}

    static Evaluation of(String person, int year) {
        return Evaluation.of(new Evaluation.Subject(person, "P" + People.TOWN, People.TOWN), year);
    }

    /// With `points` in every category, of the days and of the review alike.
    static Evaluation scored(String person, int year, int points) {
        var evaluation = of(person, year);
        for (String category : BOOK.codes()) {
            evaluation.mark(mark(year + "-06-01", category, points - 80), BOOK);
        }
        evaluation.score(review(points), BOOK, LocalDate.of(year, 12, 31));
        return evaluation;
    }

    static Evaluation kept(String person, int year, int points) {
        var evaluation = scored(person, year, points);
        evaluation.decide(Verdict.KEEP, People.statement("称职"), BOOK, NOW);
        return evaluation;
    }

    static Map<String, Integer> review(int points) {
        return Map.of("disputes", points, "service", points);
    }

    static Mark mark(String day, String category, int points) {
        return new Mark(LocalDate.parse(day), category, points, People.statement("记录"), "town-officer");
    }
}
