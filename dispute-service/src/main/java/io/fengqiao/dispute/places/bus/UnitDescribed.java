package io.fengqiao.dispute.places.bus;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.places.Place;
import java.time.Instant;

/// What this service reads of `directory.unit-described.v1`.
record UnitDescribed(String code, String name, Level level, String division) {
    Place asPlace(Instant now) {
        return new Place(code, name, Place.Sort.UNIT, level, division, now);
    }
}
