package io.fengqiao.dispute.facts;

import io.fengqiao.chassis.kernel.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/// A time or number nobody can mean.
public final class OutOfRange extends Refusal {
    /// Clocks differ, and people write the wrong day; a dispute of days ago is still a dispute.
    private static final Duration AHEAD = Duration.ofHours(24);

    private static final Duration BACK = Duration.ofDays(731);

    private OutOfRange(String slug, String field, String expected) {
        super(slug, Kind.INVALID, "S58", field, expected);
    }

    /// @throws OutOfRange when it is not within the last two years
    public static void check(String field, Instant time, Instant now) {
        if (time.isAfter(now.plus(AHEAD)) || time.isBefore(now.minus(BACK))) {
            throw new OutOfRange("time-out-of-range", field, "within the last two years");
        }
    }

    /// @throws OutOfRange when it is below zero, or more than `most`
    public static void check(String field, BigDecimal number, BigDecimal most) {
        if (number.signum() < 0 || number.compareTo(most) > 0) {
            throw new OutOfRange("number-out-of-range", field, "0 to " + most);
        }
    }

    public static void check(String field, int number, int most) {
        check(field, BigDecimal.valueOf(number), BigDecimal.valueOf(most));
    }
}
