package io.fengqiao.grid.registers.entries;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `rules/checking-intervals.yaml`, or what an operator's configuration put in its place. A word nobody knows
/// in it is a mistake, told at start.
@ConfigurationProperties(prefix = "rules.checking-intervals", ignoreUnknownFields = false)
record CheckingIntervalsFile(String version, List<Entry> intervals) {
    record Entry(
            String id,
            String source,
            Register register,
            @DefaultValue Set<String> kinds,
            int months) {
        CheckingIntervals.Rule rule() {
            return new CheckingIntervals.Rule(id, source, register, kinds, months);
        }
    }

    CheckingIntervals book() {
        return new CheckingIntervals(
                version, intervals.stream().map(Entry::rule).toList());
    }
}
