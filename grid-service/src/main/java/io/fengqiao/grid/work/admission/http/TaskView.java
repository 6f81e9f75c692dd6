package io.fengqiao.grid.work.admission.http;

import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.work.admission.Nature;
import io.fengqiao.grid.work.admission.Succession;
import io.fengqiao.grid.work.admission.Task;
import io.fengqiao.grid.work.admission.TaskStage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task as anybody in scope sees it. `version` lets a phone see that it has it already; `rule` is what
/// allowed it (S124) or refused it, with the refusal's slug in `refusal`.
record TaskView(
        String number,
        long version,
        @Nullable String workItem,
        String duty,
        Nature nature,
        String title,
        String unit,
        String grid,
        List<String> workers,
        Instant dueAt,
        TaskStage.Name stage,
        Instant changedAt,
        @Nullable String result,
        @Nullable Boolean late,
        @Nullable String reason,
        String rule,
        @Nullable String refusal,
        @Nullable List<Succession> successions) {

    static TaskView of(Versioned<Task> stored) {
        var task = stored.aggregate();
        var wanted = task.wanted();
        var stage = task.stage();
        var done = stage instanceof TaskStage.Done one ? one : null;
        var withdrawn = stage instanceof TaskStage.Withdrawn one ? one : null;
        var refused = stage instanceof TaskStage.Refused one ? one : null;
        return new TaskView(
                task.number(),
                stored.version(),
                wanted.workItem(),
                wanted.duty(),
                wanted.nature(),
                wanted.title(),
                wanted.unit(),
                task.grid(),
                task.workers(),
                task.dueAt(),
                stage.name(),
                task.changedAt(),
                done == null ? null : done.result(),
                done == null ? null : done.late(),
                withdrawn == null ? null : withdrawn.reason(),
                refused == null ? "S124" : refused.why().rule(),
                refused == null ? null : refused.why().slug(),
                task.successions().isEmpty() ? null : task.successions());
    }
}
