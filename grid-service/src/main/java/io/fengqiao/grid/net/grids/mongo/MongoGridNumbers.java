package io.fengqiao.grid.net.grids.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridNumbers;
import io.fengqiao.grid.net.grids.VillageNumbers;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// One document for each village; its version decides who is next.
@Component
class MongoGridNumbers implements GridNumbers {
    private final Aggregates<VillageNumbers, NumbersMapping.State, NoEvents> numbers;

    MongoGridNumbers(AggregateStore store) {
        numbers = store.open(new NumbersMapping());
    }

    private record Asked(SystemChange<VillageNumbers, NoEvents> change, AtomicReference<GridCode> answer) {}

    @Override
    public List<GridCode> take(List<Wanted> wanted) {
        var asked = wanted.stream().map(MongoGridNumbers::asked).toList();
        numbers.bySystem(asked.stream().map(Asked::change).toList()).orThrow();
        return asked.stream()
                .map(one -> Objects.requireNonNull(one.answer().get()))
                .toList();
    }

    /// The decision may run again when another was quicker; its last answer is the one that was written.
    private static Asked asked(Wanted wanted) {
        var answer = new AtomicReference<GridCode>();
        var change = new SystemChange<VillageNumbers, NoEvents>(wanted.village(), present -> {
            var all = present == null ? new VillageNumbers(wanted.village(), List.of()) : present;
            boolean fresh = all.take(wanted.taker());
            answer.set(all.codeOf(wanted.taker()));
            return fresh ? Decision.changed(all, List.of()) : Decision.ignored("has its number");
        });
        return new Asked(change, answer);
    }
}
