package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.routing.Target;
import io.fengqiao.dispute.routing.Way;
import java.time.Instant;

/// Another platform is asked to take a dispute (S121). Until it has, who holds it keeps it (接报情况有人负责, S120).
///
/// @param reason told to everybody in scope: no personal data in it
public record Offer(Way way, Target target, String reason, String by, Instant at) {
    /// How an offer ends that nobody took.
    public enum End {
        /// The platform that was asked says no.
        DECLINED,
        /// Who asked thinks better of it.
        WITHDRAWN
    }

    public String unit() {
        return target.unit();
    }
}
