package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;

/// Who is not content has a reason, and somebody can learn from it (S67).
public final class ReasonMissing extends Refusal {
    ReasonMissing() {
        super("reason-missing", Kind.INVALID, "S67");
    }
}
