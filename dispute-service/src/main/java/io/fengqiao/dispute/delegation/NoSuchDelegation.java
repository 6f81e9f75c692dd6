package io.fengqiao.dispute.delegation;

import io.fengqiao.chassis.kernel.Refusal;

/// Nobody can mean this delegation.
public final class NoSuchDelegation extends Refusal {
    NoSuchDelegation(String field, String expected) {
        super("delegation-malformed", Kind.INVALID, "S120", field, expected);
    }
}
