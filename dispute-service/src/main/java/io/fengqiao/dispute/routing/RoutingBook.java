package io.fengqiao.dispute.routing;

import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Level;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.rulebook.Reason;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who gets a dispute, by territory and matter (S62, S121): an ordinary one stays in the village (S16), one that may
/// spill over goes to the town (S15), the gravest to the district's centre (S14); and one level up when a level fails.
public final class RoutingBook {
    private final String version;
    private final String book;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<Grade, LevelRule> levels = new EnumMap<>(Grade.class);
    private final Rule byPlace;
    private final Rule upwards;
    private final String withMatter;
    private final String withoutMatter;

    /// A kind of dispute: whose matter it is, and what else the parties may do when mediation fails.
    public record Kind(String code, String name, @Nullable String matter, String routes) {}

    public record LevelRule(Rule rule, Set<Grade> grades, Level level) {}

    public record Rule(String id, String source, String words) {}

    public RoutingBook(
            String version,
            Collection<Kind> kinds,
            List<LevelRule> levels,
            Rule byPlace,
            Rule upwards,
            String withMatter,
            String withoutMatter) {
        this.version = version;
        this.book = "routing@" + version;
        for (Kind kind : kinds) {
            if (this.kinds.putIfAbsent(kind.code(), kind) != null) {
                throw new IllegalArgumentException("kind " + kind.code() + " is there twice (expected: once)");
            }
        }
        for (LevelRule level : levels) {
            for (Grade grade : level.grades()) {
                if (this.levels.putIfAbsent(grade, level) != null) {
                    throw new IllegalArgumentException(
                            "two levels take " + grade + " (expected: one level for every grade)");
                }
            }
        }
        var left = EnumSet.allOf(Grade.class);
        left.removeAll(this.levels.keySet());
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("no level takes " + left + " (expected: one for every grade)");
        }
        this.byPlace = byPlace;
        this.upwards = upwards;
        this.withMatter = withMatter;
        this.withoutMatter = withoutMatter;
    }

    public String version() {
        return version;
    }

    public Set<String> kinds() {
        return Set.copyOf(kinds.keySet());
    }

    public boolean knows(String kind) {
        return kinds.containsKey(kind);
    }

    /// What the parties may do when the district could not settle it (人民调解法 §26).
    public String otherRoutes(String kind) {
        return kind(kind).routes();
    }

    /// The first dispatch: by grade, but no lower than the place is known.
    public Route first(String kind, Grade grade, Territory territory, Directory names) {
        var rule = Optional.ofNullable(levels.get(grade)).orElseThrow();
        return territory
                .at(rule.level())
                .map(division -> route(rule.level(), division, kind, grade, territory, rule.rule(), names))
                .orElseGet(
                        () -> route(territory.level(), territory.division(), kind, grade, territory, byPlace, names));
    }

    /// One level up; empty at the top.
    public Optional<Route> above(Level level, String kind, Grade grade, Territory territory, Directory names) {
        return level.above()
                .map(next -> route(next, territory.at(next).orElseThrow(), kind, grade, territory, upwards, names));
    }

    private Route route(
            Level level, String division, String kind, Grade grade, Territory territory, Rule rule, Directory names) {
        var slug = kind(kind).matter();
        var matter = slug == null ? null : territory.district().substring(0, 6) + "-" + slug;
        var words = rule.words().replace("{grade}", grade.chinese()).replace("{place}", names.nameOf(division))
                + (matter == null ? withoutMatter : withMatter.replace("{matter}", names.nameOf(matter)))
                        .transform(part -> ";" + part);
        return new Route(level, division, "P" + division, matter, new Reason(rule.id(), rule.source(), book, words));
    }

    private Kind kind(String code) {
        return Optional.ofNullable(kinds.get(code))
                .orElseThrow(() -> new IllegalArgumentException("kind " + code + " (expected: one of the book)"));
    }
}
