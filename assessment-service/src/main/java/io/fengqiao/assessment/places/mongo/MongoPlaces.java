package io.fengqiao.assessment.places.mongo;

import static com.mongodb.client.model.Filters.eq;

import io.fengqiao.assessment.places.Place;
import io.fengqiao.assessment.places.Places;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class MongoPlaces implements Places {
    private static final Bson DIVISIONS = eq("state.sort", Place.Sort.DIVISION.name());

    private final Aggregates<Place, ?, NoEvents> places;

    MongoPlaces(Aggregates<Place, ?, NoEvents> places) {
        this.places = places;
    }

    @Override
    public Optional<Place> division(String code) {
        return places.find(code, Scope.system())
                .map(Versioned::aggregate)
                .filter(place -> place.sort() == Place.Sort.DIVISION);
    }

    @Override
    public List<Place> divisionsIn(String code) {
        return places.all(Scope.system(), List.of(eq("state.within", code), DIVISIONS));
    }

    @Override
    public boolean isEmpty() {
        return places.page(Scope.system(), List.of(DIVISIONS), Order.BY_ID, PageAsk.of(1, null))
                .items()
                .isEmpty();
    }
}
