package io.fengqiao.dispute.worklists;

import io.fengqiao.chassis.kernel.Refusal;

/// One has to go before another can be kept.
public final class TooManyFilters extends Refusal {
    TooManyFilters(int most) {
        super("too-many-filters", Kind.CONFLICT, null, most);
    }
}
