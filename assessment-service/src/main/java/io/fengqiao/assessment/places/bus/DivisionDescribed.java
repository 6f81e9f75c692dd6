package io.fengqiao.assessment.places.bus;

import io.fengqiao.assessment.places.DivisionCode;
import io.fengqiao.assessment.places.Level;
import io.fengqiao.assessment.places.Place;
import io.fengqiao.chassis.inbox.Malformed;
import org.jspecify.annotations.Nullable;

/// What this service reads of `directory.division-described.v1`.
record DivisionDescribed(
        String code, String name, Level level, @Nullable String parent) {
    Place place() {
        if (!DivisionCode.isCode(code)) {
            throw new Malformed("field-malformed", "code is not of the form its contract asks for");
        }
        if (parent != null && !DivisionCode.isCode(parent)) {
            throw new Malformed("field-malformed", "parent is not of the form its contract asks for");
        }
        return new Place(code, name, Place.Sort.DIVISION, level, parent);
    }
}
