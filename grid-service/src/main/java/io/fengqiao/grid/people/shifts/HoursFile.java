package io.fengqiao.grid.people.shifts;

import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `rules/working-hours.yaml`, or what an operator's configuration put in its place.
@ConfigurationProperties(prefix = "rules.working-hours", ignoreUnknownFields = false)
record HoursFile(String version, List<Span> office, Limit longestDayHours, Limit longestWeekHours, Limit restDays) {
    record Span(String from, String until) {}

    record Limit(int value, String source, String words) {}

    WorkingHours book() {
        return new WorkingHours(
                version,
                office.stream()
                        .map(one -> new WorkingHours.Span(LocalTime.parse(one.from()), LocalTime.parse(one.until())))
                        .toList(),
                longestDayHours.value(),
                longestWeekHours.value(),
                restDays.value());
    }
}
