package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;

/// The place belongs to another district, whose dispute it is (属地, S62).
public final class OutOfArea extends Refusal {
    OutOfArea(String division) {
        super("out-of-area", Kind.INVALID, "S62", division);
    }
}
