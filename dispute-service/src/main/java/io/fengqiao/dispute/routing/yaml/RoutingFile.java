package io.fengqiao.dispute.routing.yaml;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.routing.Containment;
import io.fengqiao.dispute.routing.Grade;
import io.fengqiao.dispute.routing.Lead;
import io.fengqiao.dispute.routing.Leading;
import io.fengqiao.dispute.routing.Reach;
import io.fengqiao.dispute.routing.RoutingBook;
import io.fengqiao.dispute.routing.Way;
import io.fengqiao.dispute.routing.Ways;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `rules/routing.yaml`, and every edition after it.
record RoutingFile(
        String version,
        List<KindEntry> kinds,
        List<LevelEntry> levels,
        RuleEntry byPlace,
        @Nullable Map<Reach.Across, RuleEntry> across,
        RuleEntry upwards,
        @Nullable RuleEntry diverted,
        @Nullable RuleEntry coordinated,
        @Nullable RuleEntry handedDown,
        @Nullable RuleEntry redispatched,
        @Nullable PassingEntry passing,
        @Nullable RuleEntry objection,
        @Nullable List<LeadEntry> leads,
        String withMatter,
        String withoutMatter) {
    RoutingBook book() {
        return new RoutingBook(
                version,
                kinds.stream().map(KindEntry::kind).toList(),
                levels.stream().map(LevelEntry::rule).toList(),
                byPlace.rule(),
                containment(),
                ways(),
                leads == null
                        ? Leading.ofTheVersionBefore()
                        : new Leading(leads.stream().map(LeadEntry::rule).toList()),
                new RoutingBook.Sentences(withMatter, withoutMatter));
    }

    private Containment containment() {
        if (across == null) {
            return Containment.OF_THE_VERSION_BEFORE;
        }
        var rules = new EnumMap<Reach.Across, RoutingBook.Rule>(Reach.Across.class);
        across.forEach((what, entry) -> rules.put(what, entry.rule()));
        return new Containment(rules);
    }

    /// What an edition of the version before does not say is as that version did it (R9).
    private Ways ways() {
        var before = Ways.ofTheVersionBefore(upwards.rule());
        var rules = new EnumMap<>(before.rules());
        put(rules, Way.DIVERTED, diverted);
        put(rules, Way.COORDINATED, coordinated);
        put(rules, Way.HANDED_DOWN, handedDown);
        put(rules, Way.REDISPATCHED, redispatched);
        return new Ways(
                rules,
                passing == null ? before.mostDiversions() : passing.mostDiversions(),
                passing == null ? before.passing() : passing.rule(),
                objection == null ? before.objection() : objection.rule());
    }

    private static void put(Map<Way, RoutingBook.Rule> rules, Way way, @Nullable RuleEntry entry) {
        if (entry != null) {
            rules.put(way, entry.rule());
        }
    }

    record PassingEntry(String id, String source, int mostDiversions, String words) {
        RoutingBook.Rule rule() {
            return new RoutingBook.Rule(id, source, words);
        }
    }

    record LeadEntry(
            String id,
            String source,
            Lead.Key key,
            @DefaultValue Set<String> kinds,
            @DefaultValue Set<Level> levels,
            boolean several,
            String words) {
        Leading.LeadRule rule() {
            return new Leading.LeadRule(new RoutingBook.Rule(id, source, words), key, kinds, levels, several);
        }
    }

    record KindEntry(String code, String name, @Nullable String matter, String routes) {
        RoutingBook.Kind kind() {
            return new RoutingBook.Kind(code, name, matter, routes);
        }
    }

    record RuleEntry(String id, String source, String words) {
        RoutingBook.Rule rule() {
            return new RoutingBook.Rule(id, source, words);
        }
    }

    record LevelEntry(String id, String source, Set<Grade> grades, Level level, String words) {
        RoutingBook.LevelRule rule() {
            return new RoutingBook.LevelRule(new RoutingBook.Rule(id, source, words), grades, level);
        }
    }
}
