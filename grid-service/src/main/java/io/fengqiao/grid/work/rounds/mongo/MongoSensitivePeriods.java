package io.fengqiao.grid.work.rounds.mongo;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.SensitiveDays;
import io.fengqiao.grid.work.rounds.SensitivePeriod;
import io.fengqiao.grid.work.rounds.SensitivePeriodEvent;
import io.fengqiao.grid.work.rounds.SensitivePeriodList;
import io.fengqiao.grid.work.rounds.SensitivePeriods;
import io.fengqiao.grid.work.rounds.bus.SensitivePeriodWording;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// The sensitive periods in the store, one document each.
@Component
class MongoSensitivePeriods implements SensitivePeriods, SensitivePeriodList {
    private static final Order LATEST_FIRST = Order.descending("state.from");

    private final Aggregates<SensitivePeriod, SensitivePeriodMapping.State, SensitivePeriodEvent> periods;

    MongoSensitivePeriods(AggregateStore store, Divisions divisions) {
        periods = store.open(new SensitivePeriodMapping(divisions), SensitivePeriodWording::of);
    }

    @Override
    public Versioned<SensitivePeriod> declare(
            String number, CommandContext mandate, Supplier<Decision<SensitivePeriod, SensitivePeriodEvent>> birth) {
        return periods.create(number, mandate, birth);
    }

    @Override
    public Versioned<SensitivePeriod> change(
            String number,
            CommandContext mandate,
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
    public Page<Versioned<SensitivePeriod>> page(List<String> areas, PageAsk ask) {
        return periods.page(Scope.system(), List.of(Filters.in("state.area", areas)), LATEST_FIRST, ask);
    }
}
