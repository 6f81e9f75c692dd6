package io.fengqiao.dispute.warnings;

import io.fengqiao.dispute.routing.Grade;
import java.util.Set;

/// What the rules of risk look at.
///
/// @param dispatch 1 for the first platform, more when it went up
/// @param account in clear, for as long as the rules look at it; it is told to nobody
public record Facts(
        String kind,
        Grade grade,
        int people,
        boolean violenceLikely,
        int dispatch,
        Set<Signal> signals,
        String account) {
    public Facts {
        signals = Set.copyOf(signals);
    }

    @Override
    public String toString() {
        return "Facts[" + kind + ", " + signals + "]";
    }
}
