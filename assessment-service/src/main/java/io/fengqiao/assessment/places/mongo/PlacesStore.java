package io.fengqiao.assessment.places.mongo;

import io.fengqiao.assessment.places.Place;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.NoEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlacesStore {
    @Bean
    Aggregates<Place, Place, NoEvents> placeDocuments(AggregateStore store) {
        return store.open(new PlaceMapping()).indexed("divisions-directly-below", "state.within");
    }
}
