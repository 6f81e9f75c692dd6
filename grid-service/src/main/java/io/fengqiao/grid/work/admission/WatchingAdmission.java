package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Ends admissions whose period is over, and tells of tasks whose day is over (S124), each once and oldest
/// first, with any number of replicas; none early, so `skew` later.
public final class WatchingAdmission {
    static final int AT_ONCE = 200;

    private final WorkItems items;
    private final Tasks tasks;
    private final Duration skew;

    /// How one pass went.
    ///
    /// @param failed what should have moved and could not
    public record Pass(int moved, int failed) {}

    public WatchingAdmission(WorkItems items, Tasks tasks, Duration skew) {
        this.items = items;
        this.tasks = tasks;
        this.skew = skew;
    }

    public Pass pass(Instant now) {
        var until = now.minus(skew);
        var expired = all(
                until,
                items::due,
                due -> items.moveAll(due, item -> {
                    var at = item == null ? null : item.expiresAt();
                    return item == null || at == null || at.isAfter(until)
                            ? Decision.ignored("another replica was quicker")
                            : Decision.changed(item, List.of(item.expire(now)));
                }));
        var overdue = all(
                until,
                tasks::due,
                due -> tasks.moveAll(due, task -> {
                    var at = task == null ? null : task.watchedUntil();
                    return task == null || at == null || at.isAfter(until)
                            ? Decision.ignored("another replica was quicker")
                            : Decision.changed(task, List.of(task.expire(now)));
                }));
        return new Pass(expired.moved() + overdue.moved(), expired.failed() + overdue.failed());
    }

    /// What cannot be decided does not hold up what is due after it.
    private static Pass all(
            Instant until, BiFunction<Instant, Integer, List<String>> find, Function<List<String>, Pass> move) {
        int moved = 0;
        int failed = 0;
        while (true) {
            int limit = AT_ONCE + failed;
            var due = find.apply(until, limit);
            var pass = move.apply(due);
            boolean nothingNew = pass.moved() == 0 && pass.failed() == failed;
            moved += pass.moved();
            failed = pass.failed();
            if (due.size() < limit || nothingNew) {
                return new Pass(moved, failed);
            }
        }
    }
}
