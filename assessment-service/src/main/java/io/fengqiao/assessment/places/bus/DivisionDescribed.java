package io.fengqiao.assessment.places.bus;

import io.fengqiao.assessment.places.Place;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import org.jspecify.annotations.Nullable;

/// What this service reads of `directory.division-described.v1`.
record DivisionDescribed(
        DivisionCode code,
        String name,
        Level level,
        @Nullable DivisionCode parent) {
    Place place() {
        return new Place(code.value(), name, Place.Sort.DIVISION, level, parent == null ? null : parent.value());
    }
}
