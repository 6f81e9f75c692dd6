package io.fengqiao.dispute.routing;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.dispute.places.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a dispute is to go: the platform of a level, where that lies, and the departments that have to
/// do with it.
public record Target(Level level, Territory seat, @Nullable String matterUnit, List<String> others) {
    public Target {
        others = List.copyOf(others);
    }

    public String division() {
        return seat.at(level).orElseThrow();
    }

    public String unit() {
        return UnitCode.platformOf(new DivisionCode(division())).value();
    }
}
