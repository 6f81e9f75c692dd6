package io.fengqiao.grid.net.resettling;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.NoEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The collection of resettlements, open for what is told and for the timer alike.
@Configuration(proxyBeanMethods = false)
class ResettlingConfiguration {
    @Bean
    Aggregates<Resettlement, ResettlementMapping.State, NoEvents> storedResettlements(AggregateStore store) {
        return store.open(new ResettlementMapping())
                .indexed("resettlements-waiting-oldest-first", "state.waitingSince");
    }
}
