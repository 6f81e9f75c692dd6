package io.fengqiao.dispute.delegation;

import io.fengqiao.chassis.kernel.Refusal;

/// There is no delegation under which this caller may act now. Why is not told: it may be somebody else's.
public final class NotTheDeputy extends Refusal {
    public NotTheDeputy() {
        super("not-the-deputy", Kind.FORBIDDEN, "S120");
    }
}
