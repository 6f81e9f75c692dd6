package io.fengqiao.dispute.deadlines;

import io.fengqiao.chassis.kernel.Refusal;

/// Even with both parties' consent a limit is lengthened only as far as its rule lets them (S63).
public final class NotExtendable extends Refusal {
    NotExtendable(String source, int left) {
        super("not-extendable", Kind.CONFLICT, "S63", source, Math.max(left, 0));
    }
}
