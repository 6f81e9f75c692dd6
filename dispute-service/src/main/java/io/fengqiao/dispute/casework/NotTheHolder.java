package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Refusal;

/// Whoever received it is responsible (接报情况有人负责, S120): the platform that holds the dispute, or one above it.
public final class NotTheHolder extends Refusal {
    NotTheHolder(Level holder) {
        super("not-the-holder", Kind.FORBIDDEN, "S120", holder.name());
    }
}
