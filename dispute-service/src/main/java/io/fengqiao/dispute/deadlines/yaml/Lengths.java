package io.fengqiao.dispute.deadlines.yaml;

import io.fengqiao.dispute.deadlines.Limit;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A length of time as the books write it: in exactly one of three units.
final class Lengths {
    private Lengths() {}

    static Limit one(String id, @Nullable Integer workingDays, @Nullable Integer days, @Nullable Integer hours) {
        var given = new ArrayList<Limit>();
        if (workingDays != null) {
            given.add(new Limit.WorkingDays(workingDays));
        }
        if (days != null) {
            given.add(new Limit.Days(days));
        }
        if (hours != null) {
            given.add(new Limit.Hours(hours));
        }
        if (given.size() != 1) {
            throw new IllegalArgumentException("time limit " + id + " has " + given.size()
                    + " lengths (expected: one of working-days, days, hours)");
        }
        if (Stream.of(workingDays, days, hours).anyMatch(length -> length != null && length < 1)) {
            throw new IllegalArgumentException("time limit " + id + " is shorter than 1 (expected: at least 1)");
        }
        return given.getFirst();
    }
}
