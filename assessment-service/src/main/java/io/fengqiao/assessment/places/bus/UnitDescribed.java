package io.fengqiao.assessment.places.bus;

import io.fengqiao.assessment.places.DivisionCode;
import io.fengqiao.assessment.places.Level;
import io.fengqiao.assessment.places.Place;
import io.fengqiao.chassis.inbox.Malformed;

/// What this service reads of `directory.unit-described.v1`.
record UnitDescribed(String code, String name, Level level, String division) {
    Place place() {
        if (!DivisionCode.isCode(division)) {
            throw new Malformed("field-malformed", "division is not of the form its contract asks for");
        }
        return new Place(code, name, Place.Sort.UNIT, level, division);
    }
}
