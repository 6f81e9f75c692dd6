package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;

/// The directory knows no such division: there is no place to see (见地点, S58).
public final class PlaceUnknown extends Refusal {
    PlaceUnknown() {
        super("place-unknown", Kind.INVALID, "S58");
    }
}
