package io.fengqiao.dispute.deadlines.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.dispute.deadlines.Limit;
import io.fengqiao.dispute.deadlines.TimeLimits;
import io.fengqiao.dispute.places.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `rules/time-limits.yaml`, or what an operator's configuration put in its place. A word nobody knows in it is a
/// mistake, told at start.
@ConfigurationProperties(prefix = "rules.time-limits", ignoreUnknownFields = false)
record TimeLimitsFile(
        String version,
        List<LimitEntry> accept,
        List<LimitEntry> resolve,
        List<LimitEntry> feedback,
        String provisionalWords) {
    TimeLimits book(WorkingCalendar calendar) {
        return new TimeLimits(version, rules(accept), rules(resolve), rules(feedback), provisionalWords, calendar);
    }

    private static List<TimeLimits.Rule> rules(List<LimitEntry> entries) {
        return entries.stream().map(LimitEntry::rule).toList();
    }

    record LimitEntry(
            String id,
            String source,
            @DefaultValue Set<String> kinds,
            @DefaultValue Set<String> channels,
            @DefaultValue Set<Level> levels,
            @Nullable Integer workingDays,
            @Nullable Integer days,
            @Nullable Integer hours,
            String words) {
        TimeLimits.Rule rule() {
            return new TimeLimits.Rule(id, source, kinds, channels, levels, limit(), words);
        }

        private Limit limit() {
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
            return given.getFirst();
        }
    }
}
