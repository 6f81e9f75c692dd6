package io.fengqiao.assessment.places.mongo;

import io.fengqiao.assessment.places.Place;
import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import java.util.Set;

/// A place is written down as it is. It tells nothing: the directory is told by grid-service.
final class PlaceMapping implements AggregateMapping<Place, Place> {
    @Override
    public String collection() {
        return "places";
    }

    @Override
    public Class<Place> stateType() {
        return Place.class;
    }

    @Override
    public String id(Place place) {
        return place.code();
    }

    @Override
    public Place state(Place place) {
        return place;
    }

    @Override
    public Place aggregate(Place state) {
        return state;
    }

    /// Only the service itself looks places up.
    @Override
    public Visibility visibility(Place place) {
        return new Visibility(Set.of(), Set.of(), Set.of());
    }
}
