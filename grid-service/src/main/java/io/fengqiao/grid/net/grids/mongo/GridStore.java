package io.fengqiao.grid.net.grids.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridEvent;
import io.fengqiao.grid.net.grids.bus.GridWording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The collection of grids, open for commands and for reading the whole net.
@Configuration(proxyBeanMethods = false)
class GridStore {
    @Bean
    Aggregates<Grid, GridState, GridEvent> storedGrids(AggregateStore store, Divisions divisions) {
        return store.open(new GridMapping(divisions), GridWording::of)
                .indexed("grids-drawn-lately", "state.drawnAt")
                .indexed("grids-of-an-area", "areas", "_id");
    }
}
