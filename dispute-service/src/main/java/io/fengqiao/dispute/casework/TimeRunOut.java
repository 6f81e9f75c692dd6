package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.Instant;

/// Time that has run out is neither stopped nor lengthened (S63): no edit starts a clock anew.
public final class TimeRunOut extends Refusal {
    TimeRunOut(Instant dueAt) {
        super("time-run-out", Kind.CONFLICT, "S63", dueAt.toString());
    }
}
