package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Decision;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Counts due dates again that were guessed over a year whose holidays were not published then (S63).
///
/// The calendar comes with a release, so this is done when the service starts, and once a day. A clock that
/// fires in between is counted again before it is acted on, so none fires early; one that was guessed too
/// late fires late by a day at most.
public final class RecountingClocks {
    private static final int AT_ONCE = 200;

    private final Disputes disputes;
    private final Counting counting;

    public RecountingClocks(Disputes disputes, Counting counting) {
        this.disputes = disputes;
        this.counting = counting;
    }

    /// How many ends were moved.
    public int pass() {
        all(disputes::ofTheVersionBefore, RecountingClocks::writtenAnew);
        return all(disputes::guessed, this::recount);
    }

    private int all(
            BiFunction<String, Integer, List<String>> page,
            Function<@Nullable Dispute, Decision<Dispute, DisputeEvent>> move) {
        int moved = 0;
        var after = "";
        while (true) {
            var ids = page.apply(after, AT_ONCE);
            if (ids.isEmpty()) {
                return moved;
            }
            moved += disputes.moveAll(ids, move).fired();
            after = ids.getLast();
        }
    }

    /// Stored as today's version stores it (R9).
    private static Decision<Dispute, DisputeEvent> writtenAnew(@Nullable Dispute present) {
        return present == null ? Decision.ignored("gone") : Decision.changed(present, List.of());
    }

    private Decision<Dispute, DisputeEvent> recount(@Nullable Dispute present) {
        if (present == null) {
            return Decision.ignored("gone");
        }
        var before = present.snapshot();
        present.recount(counting);
        return present.snapshot().equals(before)
                ? Decision.ignored("not published yet")
                : Decision.changed(present, List.of());
    }
}
