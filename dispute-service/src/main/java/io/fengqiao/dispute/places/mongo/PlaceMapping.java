package io.fengqiao.dispute.places.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.places.Place;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A place as it is stored: `{ code, name, sort, level, parent?, learntAt }`. Nothing is told of it: it
/// is a copy.
final class PlaceMapping implements AggregateMapping<Place, PlaceMapping.State> {
    record State(
            String code,
            String name,
            Place.Sort sort,
            Level level,
            @Nullable String parent,
            Instant learntAt) {}

    @Override
    public String collection() {
        return "places";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Place place) {
        return place.code();
    }

    @Override
    public State state(Place place) {
        return new State(place.code(), place.name(), place.sort(), place.level(), place.parent(), place.learntAt());
    }

    @Override
    public Place aggregate(State state) {
        return new Place(state.code(), state.name(), state.sort(), state.level(), state.parent(), state.learntAt());
    }

    @Override
    public Visibility visibility(Place place) {
        return new Visibility(Set.of(), Set.of(), Set.of());
    }
}
