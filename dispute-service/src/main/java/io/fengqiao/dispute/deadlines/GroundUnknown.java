package io.fengqiao.dispute.deadlines;

import io.fengqiao.chassis.kernel.Refusal;
import java.util.List;

/// Time stands still on listed grounds only (S63).
public final class GroundUnknown extends Refusal {
    GroundUnknown(String ground, List<String> listed) {
        super("ground-unknown", Kind.INVALID, "S63", ground, String.join(", ", listed));
    }
}
