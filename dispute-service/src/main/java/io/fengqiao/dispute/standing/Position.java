package io.fengqiao.dispute.standing;

import io.fengqiao.dispute.places.Level;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a dispute stands after an event: who holds it, whose matter it is, who resolves it (有人抓、有人管、有人化解, S70).
///
/// @param dueAt the clock that fires next, if one runs
/// @param ended nothing is left to be done
public record Position(
        String stage,
        boolean ended,
        Level level,
        String unit,
        @Nullable String matterUnit,
        @Nullable String mediator,
        String grade,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean supervised,
        @Nullable String outcome,
        Keys keys) {
    /// Who leads it (牵头) and who assists (配合), by the two keys of S62.
    ///
    /// @param offeredTo the platform that is asked to take it (S121)
    /// @param objectedBy the unit that says it is not for it (S62)
    public record Keys(
            String lead,
            List<String> assistants,
            @Nullable String offeredTo,
            @Nullable String objectedBy) {
        public Keys {
            assistants = List.copyOf(assistants);
        }

        public Keys(String lead, List<String> assistants) {
            this(lead, assistants, null, null);
        }
    }

    /// The divisions its holder lies in, up to the district: the first six digits of a code are the district's, the
    /// first
    /// nine the town's.
    public Set<String> seat() {
        var division = unit.substring(1);
        var all = new HashSet<String>();
        for (Level above : Level.values()) {
            if (!above.isBelow(level)) {
                all.add(division.substring(0, digits(above)) + "0".repeat(division.length() - digits(above)));
            }
        }
        return Set.copyOf(all);
    }

    private static int digits(Level level) {
        return switch (level) {
            case VILLAGE -> 12;
            case TOWN -> 9;
            case DISTRICT -> 6;
        };
    }

    /// The departments that assist beside the one whose matter it is.
    public List<String> others() {
        return keys.assistants().stream()
                .filter(one -> !one.equals(unit) && !one.equals(matterUnit))
                .toList();
    }
}
