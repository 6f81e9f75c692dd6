package io.fengqiao.dispute.deadlines;

import org.jspecify.annotations.Nullable;

/// What happens when a limit has run out, and how long after its end.
///
/// @param after counted from the end of the limit, never from the rung before: coming late makes nothing later; null:
/// at once
/// @param words may name `{limit}`
public record Rung(
        String id, String source, Step step, @Nullable Limit after, String words) {
    public enum Step {
        /// 催办: who holds it is urged.
        URGE,
        /// 督办: the level above watches it, and it is on the list of supervised disputes.
        SUPERVISE,
        /// The level above takes it (S121). Where nobody is above, or it has ended, there is no such rung.
        ESCALATE
    }
}
