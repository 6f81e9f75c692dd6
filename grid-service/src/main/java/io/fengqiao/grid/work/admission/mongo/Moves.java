package io.fengqiao.grid.work.admission.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.Decision;
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
        var outcomes = aggregates.bySystem(ids, move);
        outcomes.failures().forEach(cause -> log.error("What the service does by itself could not be done", cause));
        return new WatchingAdmission.Pass(
                outcomes.written().size(), outcomes.failures().size());
    }
}
