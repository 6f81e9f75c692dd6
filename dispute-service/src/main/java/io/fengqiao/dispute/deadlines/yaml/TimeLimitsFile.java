package io.fengqiao.dispute.deadlines.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.dispute.deadlines.Ground;
import io.fengqiao.dispute.deadlines.Referral;
import io.fengqiao.dispute.deadlines.Task;
import io.fengqiao.dispute.deadlines.TimeLimits;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `rules/time-limits.yaml`, and every edition after it. A word nobody knows in it is a
/// mistake, told at start.
record TimeLimitsFile(
        String version,
        Map<Task, List<LimitEntry>> limits,
        List<GroundEntry> grounds,
        String extendedWords,
        String provisionalWords) {
    /// For an edition written before anybody could object (R9): what the shipped book says.
    private static final LimitEntry BEFORE_OBJECTIONS = new LimitEntry(
            "object-2-working-days",
            "S62(区级默认)",
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            2,
            null,
            null,
            null,
            null,
            "对派单有异议的,应在{limit}内提出,截至{due}");

    TimeLimits book(WorkingCalendar calendar) {
        var rules = new EnumMap<Task, List<TimeLimits.Rule>>(Task.class);
        for (Task task : Task.values()) {
            var entries = limits.getOrDefault(task, task == Task.OBJECT ? List.of(BEFORE_OBJECTIONS) : List.of());
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("no time limit for " + task + " (expected: at least one)");
            }
            rules.put(task, entries.stream().map(LimitEntry::rule).toList());
        }
        return new TimeLimits(
                version,
                rules,
                grounds.stream().map(GroundEntry::ground).toList(),
                new TimeLimits.Sentences(extendedWords, provisionalWords),
                calendar);
    }

    record LimitEntry(
            String id,
            String source,
            @DefaultValue Set<String> kinds,
            @DefaultValue Set<String> channels,
            @DefaultValue Set<Referral> referrals,
            @DefaultValue Set<Level> levels,
            @Nullable Integer workingDays,
            @Nullable Integer days,
            @Nullable Integer hours,
            @Nullable Integer extendDays,
            @Nullable String extendSource,
            String words) {
        TimeLimits.Rule rule() {
            var limit = Limit.one(id, workingDays, days, hours);
            return new TimeLimits.Rule(
                    id, source, kinds, channels, referrals, levels, limit, extendDays, extendSource, words);
        }
    }

    record GroundEntry(
            String code,
            String id,
            String source,
            @Nullable Integer workingDays,
            @Nullable Integer days,
            @Nullable Integer hours,
            String words) {
        Ground ground() {
            Limit longest = Limit.one(id, workingDays, days, hours);
            return new Ground(code, id, source, longest, words);
        }
    }
}
