package io.fengqiao.grid.people.teams;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a team's appointments still ask of the grid itself, so that a grid worker may report from it and one
/// who left may not: team and grid are two documents. `since` is there while something is owed.
public record Owed(
        Set<String> joining, Set<String> leaving, @Nullable Instant since) {
    public static final Owed NOTHING = new Owed(Set.of(), Set.of(), null);

    public Owed {
        joining = Set.copyOf(joining);
        leaving = Set.copyOf(leaving);
    }

    Owed join(String person, Instant at) {
        return new Owed(plus(joining, person), minus(leaving, Set.of(person)), at);
    }

    Owed leave(String person, Instant at) {
        return new Owed(minus(joining, Set.of(person)), plus(leaving, person), at);
    }

    Owed without(Owed done) {
        var left = new Owed(minus(joining, done.joining), minus(leaving, done.leaving), since);
        return left.isNothing() ? NOTHING : left;
    }

    public boolean isNothing() {
        return joining.isEmpty() && leaving.isEmpty();
    }

    private static Set<String> plus(Set<String> people, String person) {
        var more = new HashSet<>(people);
        more.add(person);
        return more;
    }

    private static Set<String> minus(Set<String> people, Set<String> gone) {
        var less = new HashSet<>(people);
        less.removeAll(gone);
        return less;
    }
}
