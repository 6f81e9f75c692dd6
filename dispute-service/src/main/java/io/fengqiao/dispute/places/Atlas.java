package io.fengqiao.dispute.places;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The directory in memory, as of one moment.
public final class Atlas {
    public static final Atlas EMPTY = new Atlas(java.util.List.of());

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Territory> territories = new HashMap<>();
    private @Nullable String district;
    private Instant newest = Instant.MIN;

    public Atlas(Collection<Place> all) {
        for (Place place : all) {
            places.put(place.code(), place);
            newest = place.learntAt().isAfter(newest) ? place.learntAt() : newest;
            if (place.isDivision() && place.level() == Level.DISTRICT) {
                district = place.code();
            }
        }
        for (Place place : all) {
            if (place.isDivision()) {
                territory(place).ifPresent(territory -> territories.put(place.code(), territory));
            }
        }
    }

    /// @param patience how long after the last news an unknown code may still be on its way
    public Lookup look(String code, Instant now, Duration patience) {
        var found = territories.get(code);
        if (found != null) {
            return new Lookup.Found(found);
        }
        var division = DivisionCode.parse(code);
        if (division.isEmpty()) {
            return new Lookup.Unknown();
        }
        if (district != null && !division.get().district().value().equals(district)) {
            return new Lookup.Foreign();
        }
        return unknown(now, patience);
    }

    /// A department answers in the whole district.
    public Lookup lookUnit(String code, Instant now, Duration patience) {
        var place = places.get(code);
        if (place == null) {
            return unknown(now, patience);
        }
        if (place.isDivision()) {
            return new Lookup.Unknown();
        }
        return district == null
                ? new Lookup.Unsure("the directory has not been told yet")
                : new Lookup.Found(new Territory(district, null, null));
    }

    private Lookup unknown(Instant now, Duration patience) {
        if (places.isEmpty()) {
            return new Lookup.Unsure("the directory has not been told yet");
        }
        return now.isBefore(newest.plus(patience))
                ? new Lookup.Unsure("the directory is being told")
                : new Lookup.Unknown();
    }

    public Optional<String> nameOf(String code) {
        return Optional.ofNullable(places.get(code)).map(Place::name);
    }

    private Optional<Territory> territory(Place division) {
        return switch (division.level()) {
            case DISTRICT -> Optional.of(new Territory(division.code(), null, null));
            case TOWN ->
                parent(division, Level.DISTRICT).map(above -> new Territory(above.code(), division.code(), null));
            case VILLAGE ->
                parent(division, Level.TOWN)
                        .flatMap(town -> parent(town, Level.DISTRICT)
                                .map(above -> new Territory(above.code(), town.code(), division.code())));
        };
    }

    private Optional<Place> parent(Place division, Level level) {
        return Optional.ofNullable(division.parent())
                .map(places::get)
                .filter(above -> above.isDivision() && above.level() == level);
    }
}
