package io.fengqiao.dispute.stations.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.dispute.stations.Station;
import io.fengqiao.dispute.stations.StationEvent;
import io.fengqiao.dispute.stations.Stations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StationsConfiguration {
    @Bean
    Stations stations(AggregateStore store, EventWording<Station, StationEvent> wording) {
        return new MongoStations(store.open(new StationMapping(), wording));
    }
}
