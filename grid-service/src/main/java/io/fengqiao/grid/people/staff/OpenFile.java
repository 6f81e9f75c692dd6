package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.Personal;
import org.jspecify.annotations.Nullable;

/// A unit has somebody new for the grids, or describes somebody anew. `person` is the subject of its token.
record OpenFile(
        String person, Personal name, @Nullable Personal phone, String unit, Employment employment, Force force) {}
