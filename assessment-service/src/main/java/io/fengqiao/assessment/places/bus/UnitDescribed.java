package io.fengqiao.assessment.places.bus;

import io.fengqiao.assessment.places.Place;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;

/// What this service reads of `directory.unit-described.v1`.
record UnitDescribed(UnitCode code, String name, Level level, DivisionCode division) {
    Place place() {
        return new Place(code.value(), name, Place.Sort.UNIT, level, division.value());
    }
}
