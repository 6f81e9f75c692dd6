package io.fengqiao.dispute.standing;

import io.fengqiao.dispute.places.Level;
import java.time.Instant;
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
        @Nullable String outcome) {}
