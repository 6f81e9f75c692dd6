package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;
import java.util.List;

/// Without matter, person and place there is no dispute on the books (见事见人见地点, S58).
public final class FactsMissing extends Refusal {
    FactsMissing(List<String> facts) {
        super("facts-missing", Kind.INVALID, "S58", String.join(", ", facts));
    }
}
