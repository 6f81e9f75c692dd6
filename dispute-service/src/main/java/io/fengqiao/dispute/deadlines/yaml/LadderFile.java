package io.fengqiao.dispute.deadlines.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.Rung;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.deadlines.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `rules/ladder.yaml`, and every edition after it.
record LadderFile(String version, List<RungEntry> rungs) {
    LadderBook book(WorkingCalendar calendar) {
        return new LadderBook(version, rungs.stream().map(RungEntry::rung).toList(), calendar);
    }

    record RungEntry(
            String id,
            String source,
            Step step,
            @Nullable Integer workingDays,
            @Nullable Integer days,
            @Nullable Integer hours,
            String words) {
        Rung<Step> rung() {
            boolean atOnce = workingDays == null && days == null && hours == null;
            return new Rung<>(id, source, step, atOnce ? null : Limit.one(id, workingDays, days, hours), words);
        }
    }
}
