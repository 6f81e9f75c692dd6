package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;
import java.util.List;

/// A limit is lengthened only when both parties agree (S63).
public final class ConsentMissing extends Refusal {
    ConsentMissing(List<String> sides) {
        super("consent-missing", Kind.INVALID, "S63", String.join(", ", sides));
    }
}
