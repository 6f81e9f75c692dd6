package io.fengqiao.chassis.kernel;

import java.util.Set;

/// Whom a record concerns: every division on its way up to the district, the units that have to do with it,
/// the persons it is assigned to. Stored beside the record, and matched against a caller's [Scope].
public record Visibility(Set<String> areas, Set<String> units, Set<String> people) {
    public Visibility {
        areas = Set.copyOf(areas);
        units = Set.copyOf(units);
        people = Set.copyOf(people);
    }
}
