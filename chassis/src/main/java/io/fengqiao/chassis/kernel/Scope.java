package io.fengqiao.chassis.kernel;

import java.util.HashSet;
import java.util.Set;

/// What may be seen: the division subtrees, units and persons a record must touch at least one of (P1). Every
/// query takes one; what lies outside cannot be told from what does not exist.
public record Scope(Set<String> areas, Set<String> units, Set<String> people, boolean everything) {
    public Scope {
        areas = Set.copyOf(areas);
        units = Set.copyOf(units);
        people = Set.copyOf(people);
    }

    public static Scope of(Caller caller) {
        var areas = new HashSet<String>();
        var units = new HashSet<String>();
        var people = new HashSet<String>();
        for (Role role : caller.roles()) {
            switch (role.reach()) {
                case AREA -> areas.add(caller.division());
                case LINE -> units.add(caller.unit());
                case OWN -> people.add(caller.subject());
                case NOTHING -> {}
            }
        }
        return new Scope(areas, units, people, false);
    }

    /// The system's own: timers, event handlers, projections. Never for a caller.
    public static Scope system() {
        return new Scope(Set.of(), Set.of(), Set.of(), true);
    }

    public boolean covers(Visibility record) {
        return everything
                || meet(areas, record.areas())
                || meet(units, record.units())
                || meet(people, record.people());
    }

    private static boolean meet(Set<String> mine, Set<String> theirs) {
        return mine.stream().anyMatch(theirs::contains);
    }
}
