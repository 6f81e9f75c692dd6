package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.elements.Counter;
import io.fengqiao.grid.net.elements.CountingElements;
import io.fengqiao.grid.net.elements.CountingLand;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.net.grids.RecordedLand;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The five elements, counted (S82).
@Configuration(proxyBeanMethods = false)
class ElementsWiring {
    @Bean
    CountingElements countingElements(Grids grids, Divisions divisions, List<Counter> counters) {
        return new CountingElements(grids, divisions, counters);
    }

    @Bean
    CountingLand countingLand(RecordedLand land) {
        return new CountingLand(land);
    }
}
