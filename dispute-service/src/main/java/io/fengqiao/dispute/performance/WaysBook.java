package io.fengqiao.dispute.performance;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.Limit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is open to the parties when a promise is broken, each way by its law.
public record WaysBook(String version, List<Way> ways) {
    /// @param within counted from the day the agreement takes effect
    public record Way(
            String id,
            String source,
            String words,
            @Nullable Limit within,
            @Nullable String move) {}

    public WaysBook {
        ways = List.copyOf(ways);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("no ways (expected: at least one)");
        }
    }

    List<OpenWay> open(Instant effectiveAt, Instant now, WorkingCalendar calendar) {
        return ways.stream()
                .map(way -> {
                    var until = way.within() == null
                            ? null
                            : way.within().from(effectiveAt, calendar).instant();
                    return new OpenWay(
                            way.id(),
                            way.source(),
                            way.words(),
                            until,
                            until == null || now.isBefore(until),
                            way.move());
                })
                .toList();
    }
}
