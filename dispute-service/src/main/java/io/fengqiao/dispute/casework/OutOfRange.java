package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;

/// A time or number nobody can mean.
public final class OutOfRange extends Refusal {
    private OutOfRange(String slug, String field, String expected) {
        super(slug, Kind.INVALID, "S58", field, expected);
    }

    static OutOfRange time(String field) {
        return new OutOfRange("time-out-of-range", field, "within the last two years");
    }

    static OutOfRange number(String field, String expected) {
        return new OutOfRange("number-out-of-range", field, expected);
    }
}
