package io.fengqiao.grid.net.divisions;

import io.fengqiao.chassis.codes.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The tree of divisions as it is published, in the order of codes. It changes with a release,
/// not while running.
public final class Divisions {
    private final SequencedMap<String, Division> byCode = new TreeMap<>();

    /// @throws IllegalArgumentException when a code is there twice, or a parent is not there
    public Divisions(List<Division> divisions) {
        for (Division division : divisions) {
            if (byCode.put(division.code(), division) != null) {
                throw new IllegalArgumentException("division " + division.code() + " is listed twice");
            }
        }
        for (Division division : divisions) {
            if (division.parent() != null && !byCode.containsKey(division.parent())) {
                throw new IllegalArgumentException(
                        "division " + division.code() + " lies in " + division.parent() + ", which is not listed");
            }
        }
    }

    public static Divisions published() {
        return new Divisions(Table.rows("/divisions-500114.csv", "code,name,level,parent").stream()
                .map(row -> new Division(
                        row.get(0),
                        row.get(1),
                        Level.valueOf(row.get(2)),
                        row.get(3).isEmpty() ? null : row.get(3)))
                .toList());
    }

    public List<Division> all() {
        return List.copyOf(byCode.values());
    }

    public List<Division> ofLevel(Level level) {
        return byCode.values().stream()
                .filter(division -> division.level() == level)
                .toList();
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The division itself and every one above it: whoever sees one of these sees what happens there.
    public Set<String> areasOf(String code) {
        Set<String> areas = new LinkedHashSet<>();
        @Nullable String next = code;
        while (next != null) {
            areas.add(next);
            var division = byCode.get(next);
            next = division == null ? null : division.parent();
        }
        return areas;
    }

    /// What matches, in the order of codes; null matches all.
    public List<Division> matching(@Nullable String parent, @Nullable Level level) {
        var matching = new ArrayList<Division>();
        for (Division division : byCode.values()) {
            if ((parent == null || parent.equals(division.parent())) && (level == null || level == division.level())) {
                matching.add(division);
            }
        }
        return matching;
    }
}
