package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Personal;

/// Why mediation ended without an agreement (人民调解法 §26).
public record Failure(Cause cause, Personal note) {
    public enum Cause {
        /// It was tried in at least one session.
        NO_AGREEMENT,
        /// A party clearly refuses to be mediated (人民调解法 §17): no session is needed to find out.
        PARTY_REFUSED,
        /// The matter is not one for mediation.
        NOT_MEDIABLE
    }
}
