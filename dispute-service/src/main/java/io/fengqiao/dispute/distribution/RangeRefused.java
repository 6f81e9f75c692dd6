package io.fengqiao.dispute.distribution;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.LocalDate;

/// Days nobody can mean, or too many at once.
public final class RangeRefused extends Refusal {
    RangeRefused(LocalDate from, LocalDate to, int longest) {
        super("range-refused", Kind.INVALID, "S36", from.toString(), to.toString(), longest);
    }
}
