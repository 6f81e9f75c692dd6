package io.fengqiao.dispute.standing;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a dispute stands after an event: who holds it, whose matter it is, who resolves
/// it (有人抓、有人管、有人化解, S70).
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

    /// The divisions its holder lies in, up to the district.
    public Set<String> seat() {
        return new UnitCode(unit).division().orElseThrow().areas();
    }

    /// The departments that assist beside the one whose matter it is.
    public List<String> others() {
        return keys.assistants().stream()
                .filter(one -> !one.equals(unit) && !one.equals(matterUnit))
                .toList();
    }
}
