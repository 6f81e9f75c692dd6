package io.fengqiao.dispute.places.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.dispute.places.Place;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlacesConfiguration {
    @Bean
    Aggregates<Place, PlaceMapping.State, NoEvents> places(AggregateStore store) {
        return store.open(new PlaceMapping());
    }

    @Bean
    MongoDirectory directory(
            Aggregates<Place, ?, NoEvents> places,
            InstantSource clock,
            @Value("${fengqiao.directory.patience}") Duration patience) {
        return new MongoDirectory(places, clock, patience);
    }
}
