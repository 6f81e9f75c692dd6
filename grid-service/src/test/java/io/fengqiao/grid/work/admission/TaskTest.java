package io.fengqiao.grid.work.admission;

import static io.fengqiao.grid.work.admission.Admissions.NOW;
import static io.fengqiao.grid.work.admission.Admissions.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S124: every stage of a task x every move.
class TaskTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}, told as {3}")
    @CsvSource(delimiter = '|', textBlock = """
        ASSIGNED  | complete | DONE      | TaskDone
        ASSIGNED  | withdraw | WITHDRAWN | TaskWithdrawn
        ASSIGNED  | expire   | OVERDUE   | TaskOverdue
        OVERDUE   | complete | DONE      | TaskDone
        OVERDUE   | withdraw | WITHDRAWN | TaskWithdrawn
        OVERDUE   | expire   | refused   |
        DONE      | complete | refused   |
        DONE      | withdraw | refused   |
        DONE      | expire   | refused   |
        WITHDRAWN | complete | refused   |
        WITHDRAWN | withdraw | refused   |
        WITHDRAWN | expire   | refused   |
        REFUSED   | complete | refused   |
        REFUSED   | withdraw | refused   |
        REFUSED   | expire   | refused   |
        """)
    void movesAsTheTableSays(TaskStage.Name before, String move, String after, @Nullable String told) {
        var task = in(before);
        var stage = task.stage();
        if (after.equals("refused")) {
            assertThatThrownBy(() -> move(task, move, NOW))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("task-move-refused"));
            assertThat(task.stage()).isEqualTo(stage);
        } else {
            assertThat(move(task, move, NOW).getClass().getSimpleName()).isEqualTo(told);
            assertThat(task.stage().name()).hasToString(after);
        }
    }

    static Task in(TaskStage.Name stage) {
        var task = Admissions.assigned();
        switch (stage) {
            case ASSIGNED -> {}
            case OVERDUE -> move(task, "expire", NOW);
            case DONE -> move(task, "complete", NOW);
            case WITHDRAWN -> move(task, "withdraw", NOW);
            case REFUSED -> {
                return Task.of("T1", Admissions.wanted(), Verdict.denied("S125", "task-not-admitted", "x", "y"), NOW);
            }
        }
        return task;
    }

    static TaskEvent move(Task task, String move, Instant now) {
        return switch (move) {
            case "complete" -> task.complete("已核对", Admissions.WORKER, now);
            case "withdraw" -> task.withdraw("重复", "x", now);
            default -> task.expire(now);
        };
    }

    /// It is due when its day ends in Shanghai, and watched until it is told as overdue.
    @ParameterizedTest(name = "done at {0}: late {1}")
    @CsvSource({"2026-11-30T23:59, false", "2026-12-01T00:01, true"})
    void isLateAfterItsDay(String when, boolean late) {
        var task = Admissions.assigned();
        assertThat(task.watchedUntil()).isEqualTo(at("2026-12-01T00:00"));
        move(task, "complete", at(when));
        assertThat(task.stage())
                .isInstanceOfSatisfying(
                        TaskStage.Done.class, done -> assertThat(done.late()).isEqualTo(late));
        assertThat(task.watchedUntil()).isNull();
    }
}
