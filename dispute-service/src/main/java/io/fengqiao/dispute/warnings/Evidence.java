package io.fengqiao.dispute.warnings;

import io.fengqiao.dispute.facts.Facts;
import io.fengqiao.dispute.routing.Grade;
import java.util.Set;

/// What the rules of risk look at.
///
/// @param dispatch 1 for the first platform, more when it went up
/// @param account in clear, for as long as the rules look at it; it is told to nobody
public record Evidence(String kind, Grade grade, Facts facts, int dispatch, Set<Signal> signals, String account) {
    public Evidence {
        signals = Set.copyOf(signals);
    }

    @Override
    public String toString() {
        return "Evidence[" + kind + ", " + signals + "]";
    }
}
