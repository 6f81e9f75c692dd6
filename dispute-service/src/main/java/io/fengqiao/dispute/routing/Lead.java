package io.fengqiao.dispute.routing;

import io.fengqiao.chassis.rules.Reason;

/// Which of its two keys leads a dispute (S62), and by which rule. Whoever does not lead assists.
public record Lead(Key key, Reason reason) {
    public enum Key {
        /// 属地: the platform of the place.
        TERRITORY,
        /// 属事: the department whose matter it is.
        MATTER
    }
}
