package io.fengqiao.dispute.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which lines are asked for; what is null does not matter.
///
/// @param unit the platform that holds it, `offeredTo` the one that is asked to take it
/// @param matterUnit the department whose matter it is, or that assists
/// @param mediator who resolves it
/// @param reportedBy the grid worker who reported it
/// @param division it lies in, at any level
/// @param number the dispute's id or the channel's reference
/// @param party a blind index of a party's name, identity number or telephone
public record Question(
        @Nullable Boolean ended,
        @Nullable String unit,
        @Nullable String offeredTo,
        @Nullable String matterUnit,
        @Nullable String mediator,
        @Nullable String reportedBy,
        @Nullable String stage,
        @Nullable String kind,
        @Nullable String grade,
        @Nullable String channel,
        @Nullable String division,
        @Nullable Boolean overdue,
        @Nullable Boolean supervised,
        @Nullable String number,
        @Nullable String party,
        @Nullable Instant registeredFrom,
        @Nullable Instant registeredTo,
        @Nullable Instant dueBefore) {}
