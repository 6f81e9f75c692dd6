package io.fengqiao.grid.work.reports.http;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.grid.work.handling.Assignment;
import io.fengqiao.grid.work.handling.Handling;
import io.fengqiao.grid.work.handling.Progress;
import io.fengqiao.grid.work.handling.Reason;
import io.fengqiao.grid.work.handling.Urging;
import io.fengqiao.grid.work.handling.Way;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a matter was handled: every decision with its rule and reason, every urging.
record HandlingView(
        @Nullable String acceptedBy,
        @Nullable Boolean onTime,
        @Nullable String solvedBy,
        @Nullable FeedbackView feedback,
        List<AssignmentView> assignments,
        List<UrgingView> urgings) {

    record FeedbackView(String how, String by, Instant at) {}

    record AssignmentView(
            int number,
            String unit,
            Level level,
            Way way,
            @Nullable Set<String> departments,
            Reason reason,
            @Nullable String words,
            String by,
            Instant at,
            Instant dueAt,
            boolean provisional,
            Reason limit) {
        static AssignmentView of(Assignment one) {
            return new AssignmentView(
                    one.number(),
                    one.unit(),
                    one.level(),
                    one.way(),
                    one.departments().isEmpty() ? null : one.departments(),
                    one.reason(),
                    one.words(),
                    one.by(),
                    one.at(),
                    one.dueAt(),
                    one.provisional(),
                    one.limit());
        }
    }

    record UrgingView(int assignment, String rung, String source, String unit, String told, Instant dueAt, Instant at) {
        static UrgingView of(Urging one) {
            return new UrgingView(
                    one.assignment(), one.rung(), one.source(), one.unit(), one.told(), one.dueAt(), one.at());
        }
    }

    static HandlingView of(Handling handling) {
        var solved =
                switch (handling.progress()) {
                    case Progress.Solved one -> one;
                    case Progress.Closed(var one, var _) -> one;
                    case Progress.Recorded _, Progress.Waiting _, Progress.Accepted _ -> null;
                };
        var feedback = handling.progress() instanceof Progress.Closed(var _, var given) ? given : null;
        return new HandlingView(
                handling.progress() instanceof Progress.Accepted(var by, var _) ? by : null,
                solved == null ? null : solved.onTime(),
                solved == null ? null : solved.by(),
                feedback == null ? null : new FeedbackView(feedback.how(), feedback.by(), feedback.at()),
                handling.assignments().stream().map(AssignmentView::of).toList(),
                handling.urgings().stream().map(UrgingView::of).toList());
    }
}
