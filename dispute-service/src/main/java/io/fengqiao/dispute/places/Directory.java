package io.fengqiao.dispute.places;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;

/// The service's own copy of the directory. It may lag behind the publisher's.
public interface Directory {
    Lookup look(String division);

    /// Where a department answers: in the whole district.
    Lookup lookUnit(String department);

    /// The name of a division or unit; its code while no name is known.
    String nameOf(String code);

    /// The name of a unit: a platform is named after its division.
    default String nameOfUnit(String unit) {
        return nameOf(UnitCode.parse(unit)
                .flatMap(UnitCode::division)
                .map(DivisionCode::value)
                .orElse(unit));
    }
}
