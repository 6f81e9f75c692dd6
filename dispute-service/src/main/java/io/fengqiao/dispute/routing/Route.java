package io.fengqiao.dispute.routing;

import io.fengqiao.dispute.places.Level;
import io.fengqiao.dispute.rulebook.Reason;
import org.jspecify.annotations.Nullable;

/// The two keys of a dispatch (S62): the platform of the territory (属地), which holds the dispute, and the department
/// whose matter it is (属事), if any.
public record Route(
        Level level, String division, String unit, @Nullable String matterUnit, Reason reason) {}
