package io.fengqiao.dispute.places.bus;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.places.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What this service reads of `directory.division-described.v1`.
record DivisionDescribed(
        String code, String name, Level level, @Nullable String parent) {
    Place asPlace(Instant now) {
        return new Place(code, name, Place.Sort.DIVISION, level, parent, now);
    }
}
