package io.fengqiao.dispute.stations.mongo;

import static com.mongodb.client.model.Filters.eq;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.stations.Station;
import io.fengqiao.dispute.stations.StationEvent;
import io.fengqiao.dispute.stations.Stations;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

final class MongoStations implements Stations {
    private final Aggregates<Station, ?, StationEvent> stations;

    MongoStations(Aggregates<Station, ?, StationEvent> stations) {
        this.stations = stations.indexed("due", "state.dueAt").indexed("of-dispute", "state.dispute");
    }

    @Override
    public Versioned<Station> create(String id, CommandContext mandate, Station station, List<StationEvent> told) {
        return stations.create(id, mandate, () -> Decision.changed(station, told));
    }

    @Override
    public Versioned<Station> change(String id, CommandContext mandate, Function<Station, List<StationEvent>> move) {
        return stations.change(id, mandate, station -> Decision.changed(station, move.apply(station)));
    }

    @Override
    public List<Versioned<Station>> of(String dispute, Scope scope) {
        return stations.page(
                        scope,
                        List.of(eq("state.dispute", dispute)),
                        Order.ascending("state.at"),
                        new PageAsk(PageAsk.LARGEST, null))
                .items();
    }

    @Override
    public List<String> due(Instant until, int limit) {
        return stations.due("state.dueAt", until, limit);
    }

    @Override
    public void move(List<String> ids, Function<Station, List<StationEvent>> move) {
        stations.bySystem(ids, present -> {
                    var told = present == null ? List.<StationEvent>of() : move.apply(present);
                    return present == null || told.isEmpty()
                            ? Decision.ignored("another replica was quicker")
                            : Decision.changed(present, told);
                })
                .orThrow();
    }
}
