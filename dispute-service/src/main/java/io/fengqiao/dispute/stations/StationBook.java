package io.fengqiao.dispute.stations;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// How long each body has to accept what is referred to it, and to answer (S50 to S54): by its own law where
/// there is one.
///
/// @param incoming how long we have with what they refer to us
public record StationBook(String version, List<Entry> entries, Limits incoming) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    /// @param ground the policy's number for the docking itself
    public record Entry(Body body, String name, String ground, Limits outgoing) {}

    public record Limits(Rule accept, Rule answer) {}

    /// @param source law and article, or the policy's number where the district set it
    public record Rule(String id, String source, Limit limit) {}

    public StationBook {
        entries = List.copyOf(entries);
        var left = EnumSet.allOf(Body.class);
        entries.forEach(entry -> left.remove(entry.body()));
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("no limits for " + left + " (expected: for every body)");
        }
    }

    public Entry of(Body body) {
        return entries.stream()
                .filter(entry -> entry.body() == body)
                .findFirst()
                .orElseThrow();
    }

    public Due accept(Body body, Way way, Instant from, WorkingCalendar calendar) {
        return due(of(body), way, limits(body, way).accept(), "应在{limit}内决定是否受理,截至{due}", from, calendar);
    }

    public Due answer(Body body, Way way, Instant from, WorkingCalendar calendar) {
        return due(of(body), way, limits(body, way).answer(), "应在{limit}内办结并回复,截至{due}", from, calendar);
    }

    private Limits limits(Body body, Way way) {
        return way == Way.IN ? incoming : of(body).outgoing();
    }

    private Due due(Entry entry, Way way, Rule rule, String words, Instant from, WorkingCalendar calendar) {
        var end = rule.limit().from(from, calendar).instant();
        return new Due(
                end,
                new Reason(
                        rule.id(),
                        rule.source(),
                        "stations@" + version,
                        (way == Way.OUT ? entry.name() : entry.name() + "来件,我方")
                                + words.replace("{limit}", rule.limit().chinese())
                                        .replace("{due}", DAY.format(end.minusMillis(1)))));
    }
}
