package io.fengqiao.grid.work.handling;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.grid.work.handling.HandlingBook.Alert;
import io.fengqiao.grid.work.handling.HandlingBook.Allowed;
import io.fengqiao.grid.work.handling.HandlingBook.First;
import io.fengqiao.grid.work.handling.HandlingBook.Passing;
import io.fengqiao.grid.work.handling.HandlingBook.Rules;
import io.fengqiao.grid.work.handling.HandlingBook.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `rules/handling.yaml`, or what an operator's configuration put in its place. A word nobody knows in it is
/// a mistake, told at start.
@ConfigurationProperties(prefix = "rules.handling", ignoreUnknownFields = false)
record HandlingFile(
        String version,
        List<FirstEntry> first,
        Map<Way, Passing> ways,
        Sentences sentences,
        List<AlertEntry> alerts,
        List<LimitEntry> limits,
        LimitEntry feedback,
        List<RungEntry> urging,
        RungEntry urgingFeedback) {
    Rules rules() {
        return new Rules(
                version,
                first.stream().map(FirstEntry::rule).toList(),
                ways,
                sentences,
                alerts.stream().map(AlertEntry::rule).toList(),
                limits.stream().map(LimitEntry::rule).toList(),
                feedback.rule(),
                urging.stream().map(RungEntry::rung).toList(),
                urgingFeedback.rung());
    }

    record FirstEntry(
            String id,
            String source,
            @DefaultValue Set<String> items,
            @DefaultValue Set<String> signs,
            @Nullable String department,
            @Nullable Level level,
            String words) {
        First rule() {
            return new First(id, source, items, signs, department, level, words);
        }
    }

    record AlertEntry(String id, String source, Set<String> signs, String department) {
        Alert rule() {
            return new Alert(id, source, signs, department);
        }
    }

    record LimitEntry(
            String id,
            String source,
            @DefaultValue Set<String> items,
            @DefaultValue Set<String> signs,
            @DefaultValue Set<Level> levels,
            @Nullable Integer workingDays,
            @Nullable Integer hours) {
        Allowed rule() {
            return new Allowed(id, source, items, signs, levels, Limit.one(id, workingDays, null, hours));
        }
    }

    record RungEntry(String id, String source, int workingDaysAfter, Rung.Tells tells) {
        Rung rung() {
            return new Rung(id, source, workingDaysAfter, tells);
        }
    }
}
