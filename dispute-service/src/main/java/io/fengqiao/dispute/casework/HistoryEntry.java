package io.fengqiao.dispute.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a dispute's history: when, what, by whom (a subject, a platform, or the system), which unit
/// held it then, the rule where one applied, and a note without personal data.
public record HistoryEntry(
        Instant at,
        String what,
        String by,
        String unit,
        @Nullable String rule,
        @Nullable String note) {}
