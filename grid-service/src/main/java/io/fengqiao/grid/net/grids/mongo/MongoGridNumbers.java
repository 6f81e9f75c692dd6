package io.fengqiao.grid.net.grids.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridNumbers;
import io.fengqiao.grid.net.grids.VillageNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// One document for each village; its version decides who is next.
@Component
class MongoGridNumbers implements GridNumbers {
    private final Aggregates<VillageNumbers, NumbersForm.State, NumbersForm.Nothing> numbers;

    MongoGridNumbers(AggregateStore store) {
        numbers = store.open(new NumbersForm());
    }

    private record Asked(Work<VillageNumbers, NumbersForm.Nothing> work, AtomicReference<GridCode> answer) {}

    @Override
    public List<GridCode> take(List<Wanted> wanted) {
        var asked = wanted.stream().map(MongoGridNumbers::asked).toList();
        var results = numbers.performAll(asked.stream().map(Asked::work).toList());
        var codes = new ArrayList<GridCode>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            switch (results.get(i)) {
                case Result.Failed<VillageNumbers>(Refusal refusal) -> throw refusal;
                case Result.Failed<VillageNumbers>(var cause) ->
                    throw new IllegalStateException("no number could be taken", cause);
                case Result.Written<VillageNumbers> _,
                        Result.Repeated<VillageNumbers> _,
                        Result.Ignored<VillageNumbers> _,
                        Result.NotYet<VillageNumbers> _,
                        Result.Behind<VillageNumbers> _ ->
                    codes.add(Objects.requireNonNull(asked.get(i).answer().get()));
            }
        }
        return codes;
    }

    /// The decision may run again when another was quicker; its last answer is the one that was written.
    private static Asked asked(Wanted wanted) {
        var answer = new AtomicReference<GridCode>();
        var work = new Work<VillageNumbers, NumbersForm.Nothing>(
                wanted.village(), Scope.system(), null, null, null, Work.Cause.NONE, present -> {
                    var all = present == null ? new VillageNumbers(wanted.village(), List.of()) : present;
                    boolean fresh = all.take(wanted.taker());
                    answer.set(all.codeOf(wanted.taker()));
                    return fresh ? Decision.changed(all, List.of()) : Decision.ignored("has its number");
                });
        return new Asked(work, answer);
    }
}
