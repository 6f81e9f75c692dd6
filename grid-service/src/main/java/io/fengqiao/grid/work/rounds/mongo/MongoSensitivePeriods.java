package io.fengqiao.grid.work.rounds.mongo;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.SensitiveDays;
import io.fengqiao.grid.work.rounds.SensitivePeriod;
import io.fengqiao.grid.work.rounds.SensitivePeriodEvent;
import io.fengqiao.grid.work.rounds.SensitivePeriodList;
import io.fengqiao.grid.work.rounds.SensitivePeriods;
import io.fengqiao.grid.work.rounds.bus.SensitivePeriodNews;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// The sensitive periods in the store, one document each.
@Component
class MongoSensitivePeriods implements SensitivePeriods, SensitivePeriodList {
    private static final Order LATEST_FIRST = Order.descending("state.from");

    private final Aggregates<SensitivePeriod, SensitivePeriodForm.State, SensitivePeriodEvent> periods;

    MongoSensitivePeriods(AggregateStore store, Divisions divisions) {
        periods = store.open(new SensitivePeriodForm(divisions), SensitivePeriodNews::of);
    }

    @Override
    public Stored<SensitivePeriod> declare(
            String number, Mandate mandate, Supplier<Decision<SensitivePeriod, SensitivePeriodEvent>> birth) {
        return periods.create(number, mandate, birth);
    }

    @Override
    public Stored<SensitivePeriod> change(
            String number,
            Mandate mandate,
            Function<SensitivePeriod, Decision<SensitivePeriod, SensitivePeriodEvent>> move) {
        return periods.change(number, mandate, move);
    }

    @Override
    public SensitiveDays all() {
        return new SensitiveDays(periods.all(Scope.system(), List.of()).stream()
                .map(SensitivePeriod::span)
                .toList());
    }

    @Override
    public Page<Stored<SensitivePeriod>> page(List<String> areas, PageAsk ask) {
        return periods.page(Scope.system(), List.of(Filters.in("state.area", areas)), LATEST_FIRST, ask);
    }
}
