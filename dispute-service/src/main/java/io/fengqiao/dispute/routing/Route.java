package io.fengqiao.dispute.routing;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.places.Territory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The two keys of a dispatch (S62): the platform of a territory (属地), which holds the dispute, and the
/// department whose matter it is (属事), if any. One of them leads it, the others assist.
///
/// @param seat where the platform lies, and everything that lies in: who is above it
/// @param others further departments it concerns, where it is coordinated (S121)
public record Route(
        Level level, Territory seat, @Nullable String matterUnit, List<String> others, Lead lead, Reason reason) {
    public Route {
        others = List.copyOf(others);
    }

    public String division() {
        return seat.at(level).orElseThrow();
    }

    public String unit() {
        return UnitCode.platformOf(new DivisionCode(division())).value();
    }

    /// Who leads it (牵头).
    public String leader() {
        return lead.key() == Lead.Key.MATTER && matterUnit != null ? matterUnit : unit();
    }

    /// Who assists (配合).
    public List<String> assistants() {
        return Stream.concat(Stream.of(unit()), departments().stream())
                .filter(unit -> !unit.equals(leader()))
                .toList();
    }

    /// Every department it concerns, the one whose matter it is first.
    public List<String> departments() {
        return Stream.concat(Stream.of(matterUnit).filter(Objects::nonNull), others.stream())
                .distinct()
                .toList();
    }

    /// Where it goes, without the reasons.
    public Target target() {
        return new Target(level, seat, matterUnit, others);
    }

    /// The same once more, for another reason.
    public Route because(Reason another) {
        return new Route(level, seat, matterUnit, others, lead, another);
    }
}
