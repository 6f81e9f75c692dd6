package io.fengqiao.grid.people.evaluations;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.people.evaluations.EvaluationEvent.WorkerEvaluated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A grid worker's year: marks day by day (S115), the year's score with its arithmetic, and the decision to
/// keep the worker or to let it go (S114).
///
/// A year is scored once, near its end, and decided once; who fails may be kept with a reason, but only who
/// fails may have to go. `exitSince` says that the worker has to go and may still be in service.
final class Evaluation {
    static final int MOST_MARKS = 1000;

    private final Subject subject;
    private final int year;
    private final List<Mark> marks;
    private Stage stage;
    private @Nullable Instant exitSince;

    /// Whose year; unit and division are those of its file when the first mark came.
    record Subject(String person, String unit, String division) {}

    Evaluation(Subject subject, int year, List<Mark> marks, Stage stage, @Nullable Instant exitSince) {
        this.subject = subject;
        this.year = year;
        this.marks = new ArrayList<>(marks);
        this.stage = stage;
        this.exitSince = exitSince;
    }

    static Evaluation of(Subject subject, int year) {
        return new Evaluation(subject, year, List.of(), new Stage.Gathering(), null);
    }

    void mark(Mark mark, EvaluationBook book) {
        switch (stage) {
            case Stage.Gathering _ -> {
                if (!book.knows(mark.category())) {
                    throw new Refusal(
                            "category-unknown",
                            Refusal.Kind.INVALID,
                            "S115",
                            mark.category(),
                            String.join(", ", book.codes()));
                }
                if (mark.day().getYear() != year) {
                    throw new Refusal("mark-of-another-year", Refusal.Kind.INVALID, "S115", mark.day(), year);
                }
                if (marks.size() >= MOST_MARKS) {
                    throw new Refusal("file-full", Refusal.Kind.CONFLICT, null, MOST_MARKS);
                }
                marks.add(mark);
            }
            case Stage.Scored _, Stage.Decided _ -> throw refused("mark");
        }
    }

    /// @param yearly the review's points of every category, 0 to 100
    void score(Map<String, Integer> yearly, EvaluationBook book, LocalDate today) {
        switch (stage) {
            case Stage.Gathering _ -> {
                if (today.isBefore(book.scoredFrom(year))) {
                    throw new Refusal("year-not-over", Refusal.Kind.CONFLICT, "S114", year, book.scoredFrom(year));
                }
                if (!yearly.keySet().equals(Set.copyOf(book.codes()))) {
                    throw new Refusal(
                            "categories-incomplete", Refusal.Kind.INVALID, "S115", String.join(", ", book.codes()));
                }
                stage = new Stage.Scored(Score.of(marks, yearly, book));
            }
            case Stage.Scored _, Stage.Decided _ -> throw refused("score");
        }
    }

    WorkerEvaluated decide(Verdict verdict, Personal reason, EvaluationBook book, Instant at) {
        return switch (stage) {
            case Stage.Scored(var score) -> {
                if (verdict == Verdict.EXIT && !book.exitGrades().contains(score.grade())) {
                    throw new Refusal(
                            "exit-unfounded", Refusal.Kind.CONFLICT, "S114", score.grade(), book.exitGrades());
                }
                stage = new Stage.Decided(score, verdict, reason);
                exitSince = verdict == Verdict.EXIT ? at : null;
                yield new WorkerEvaluated(score, verdict);
            }
            case Stage.Gathering _, Stage.Decided _ -> throw refused("decide");
        };
    }

    /// The worker is out of service.
    void gone() {
        exitSince = null;
    }

    private Refusal refused(String move) {
        return new Refusal(
                "evaluation-stage-refuses",
                Refusal.Kind.CONFLICT,
                "S114",
                move,
                subject.person(),
                year,
                stage.status());
    }

    Subject subject() {
        return subject;
    }

    int year() {
        return year;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    Stage stage() {
        return stage;
    }

    @Nullable
    Instant exitSince() {
        return exitSince;
    }
}
