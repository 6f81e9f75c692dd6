package io.fengqiao.dispute.worklists;

import io.fengqiao.chassis.kernel.Refusal;

/// A role has its own lists, and no other's.
public final class NotYourList extends Refusal {
    NotYourList(Worklist list) {
        super("not-your-list", Kind.FORBIDDEN, "S70", list.name());
    }
}
