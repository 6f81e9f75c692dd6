package io.fengqiao.dispute.standing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps the counts: what has changed since the last pass is counted anew, heading by heading,
/// from the lines.
///
/// Counting again instead of adding one cannot drift: an event that comes twice, a process that dies, or two
/// replicas at once leave nothing behind that the next pass does not mend. What is shown costs one reading of
/// its heading; what is stored elsewhere does not matter. Not guaranteed: that a count knows what happened in
/// the last second or two.
public final class Recounting {
    static final int AT_ONCE = 2_000;

    private final Lines lines;
    private final Tallies tallies;

    public Recounting(Lines lines, Tallies tallies) {
        this.lines = lines;
        this.tallies = tallies;
    }

    /// @return how many lines were counted that had not been
    public int pass() {
        var changed = lines.uncounted(AT_ONCE);
        if (changed.isEmpty()) {
            return 0;
        }
        var left = new HashSet<Heading>();
        bySort(changed).forEach((sort, keys) -> left.addAll(recount(sort, keys)));
        lines.counted(changed.stream()
                .filter(line -> line.uncounted().stream().noneMatch(left::contains))
                .toList());
        return changed.size();
    }

    private Set<Heading> recount(Heading.Sort sort, Set<String> keys) {
        var headings = keys.stream().map(key -> new Heading(sort, key)).toList();
        var before = tallies.of(headings).stream().collect(toMap(Tally::heading, Tally::revision));
        var counted = new ArrayList<>(lines.count(sort, keys));
        var found = counted.stream().map(Tally::heading).toList();
        headings.stream()
                .filter(heading -> !found.contains(heading))
                .forEach(empty -> counted.add(new Tally(empty, 0, Set.of(), List.of())));
        return tallies.replace(before, counted);
    }

    private static Map<Heading.Sort, Set<String>> bySort(List<Line> changed) {
        var all = new EnumMap<Heading.Sort, Set<String>>(Heading.Sort.class);
        for (Line line : changed) {
            for (Heading heading : line.uncounted()) {
                all.computeIfAbsent(heading.sort(), _ -> new HashSet<>()).add(heading.key());
            }
        }
        return all;
    }
}
