package io.fengqiao.grid.staff;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.grid.divisions.Unit;
import org.jspecify.annotations.Nullable;

/// Who somebody is and which unit answers for it; `division` is where that unit is.
public record Profile(Personal name, @Nullable Personal phone, String unit, String division, Employment employment) {
    public static Profile of(Personal name, @Nullable Personal phone, Unit unit, Employment employment) {
        return new Profile(name, phone, unit.code(), unit.division(), employment);
    }
}
