package io.fengqiao.dispute.deadlines.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.deadlines.Rung;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `rules/ladder.yaml`, or what an operator's configuration put in its place.
@ConfigurationProperties(prefix = "rules.ladder", ignoreUnknownFields = false)
record LadderFile(String version, List<RungEntry> rungs) {
    LadderBook book(WorkingCalendar calendar) {
        return new LadderBook(version, rungs.stream().map(RungEntry::rung).toList(), calendar);
    }

    record RungEntry(
            String id,
            String source,
            Rung.Step step,
            @Nullable Integer workingDays,
            @Nullable Integer days,
            @Nullable Integer hours,
            String words) {
        Rung rung() {
            boolean atOnce = workingDays == null && days == null && hours == null;
            return new Rung(id, source, step, atOnce ? null : Lengths.one(id, workingDays, days, hours), words);
        }
    }
}
