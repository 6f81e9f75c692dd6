package io.fengqiao.dispute.routing.yaml;

import io.fengqiao.dispute.places.Level;
import io.fengqiao.dispute.routing.Grade;
import io.fengqiao.dispute.routing.RoutingBook;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `rules/routing.yaml`, or what an operator's configuration put in its place.
@ConfigurationProperties(prefix = "rules.routing", ignoreUnknownFields = false)
record RoutingFile(
        String version,
        List<KindEntry> kinds,
        List<LevelEntry> levels,
        RuleEntry byPlace,
        RuleEntry upwards,
        String withMatter,
        String withoutMatter) {
    RoutingBook book() {
        return new RoutingBook(
                version,
                kinds.stream().map(KindEntry::kind).toList(),
                levels.stream().map(LevelEntry::rule).toList(),
                byPlace.rule(),
                upwards.rule(),
                withMatter,
                withoutMatter);
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
