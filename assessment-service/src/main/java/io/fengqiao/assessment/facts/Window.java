package io.fengqiao.assessment.facts;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Business days from the first to the last, both included (Asia/Shanghai).
public record Window(LocalDate from, LocalDate to) {
    public Window {
        if (to.isBefore(from)) {
            throw new Refusal("window-backwards", Refusal.Kind.INVALID, null, from.toString(), to.toString());
        }
    }

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

    /// Open on the side that is left out; null when both are.
    public static @Nullable Window between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? null : new Window(from == null ? EARLIEST : from, to == null ? LATEST : to);
    }
}
