package io.fengqiao.grid.work.admission.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.work.admission.WatchingAdmission;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the watch does to many at once.
final class Moves {
    private static final Logger log = LoggerFactory.getLogger(Moves.class);

    private Moves() {}

    static <A, E> WatchingAdmission.Pass all(
            Aggregates<A, ?, E> aggregates, List<String> ids, Function<@Nullable A, Decision<A, E>> move) {
        var works = ids.stream()
                .map(id -> new Work<A, E>(id, Scope.system(), null, null, null, Work.Cause.NONE, move))
                .toList();
        int moved = 0;
        int failed = 0;
        for (var result : aggregates.performAll(works)) {
            if (result instanceof Result.Written<A>) {
                moved++;
            } else if (result instanceof Result.Failed<A>(var cause)) {
                failed++;
                log.error("What the service does by itself could not be done", cause);
            }
        }
        return new WatchingAdmission.Pass(moved, failed);
    }
}
