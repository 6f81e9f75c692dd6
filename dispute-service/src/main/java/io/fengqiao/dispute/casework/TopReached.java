package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;

/// Above the district there is nobody to hand it to: disputes are not passed on upwards (矛盾纠纷不上交, S6).
public final class TopReached extends Refusal {
    TopReached() {
        super("top-reached", Kind.CONFLICT, "S6");
    }
}
