package io.fengqiao.grid.net.redrawing;

import io.fengqiao.grid.net.divisions.Unit;
import io.fengqiao.grid.net.divisions.Units;
import java.util.Arrays;
import java.util.Optional;

/// The two that plan the net together (S92) and both have to approve what a town wants changed (S94).
/// Keeps S92.
enum Office {
    /// 区委政法委
    POLITICAL_LEGAL("political-legal"),
    /// 区民政局
    CIVIL_AFFAIRS("civil-affairs");

    private final String slug;

    Office(String slug) {
        this.slug = slug;
    }

    Unit in(Units units) {
        return units.all().stream()
                .filter(unit -> unit.code().endsWith("-" + slug))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no unit " + slug + " is listed"));
    }

    static Optional<Office> of(String unit, Units units) {
        return Arrays.stream(values())
                .filter(office -> office.in(units).code().equals(unit))
                .findFirst();
    }
}
