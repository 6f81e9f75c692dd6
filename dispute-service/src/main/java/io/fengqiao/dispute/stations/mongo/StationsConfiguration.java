package io.fengqiao.dispute.stations.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.News;
import io.fengqiao.dispute.stations.Station;
import io.fengqiao.dispute.stations.StationEvent;
import io.fengqiao.dispute.stations.Stations;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StationsConfiguration {
    @Bean
    Stations stations(AggregateStore store, BiFunction<Station, StationEvent, News> wording) {
        return new MongoStations(store.open(new StationForm(wording)));
    }
}
