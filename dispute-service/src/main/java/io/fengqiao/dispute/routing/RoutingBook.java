package io.fengqiao.dispute.routing;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Territory;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who gets a dispute, by territory and matter (S62, S121): an ordinary one stays in the village (S16), one
/// that may spill over goes to the town (S15), the gravest to the district's centre (S14); and on from there
/// by the ways of S121. Every route names both keys and which of them leads.
public final class RoutingBook {
    private final String version;
    private final String book;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<Grade, LevelRule> levels = new EnumMap<>(Grade.class);
    private final Rule byPlace;
    private final Containment containment;
    private final Ways ways;
    private final Leading leading;
    private final Sentences sentences;

    /// A kind of dispute: whose matter it is, and what else the parties may do when mediation fails.
    public record Kind(String code, String name, @Nullable String matter, String routes) {}

    public record LevelRule(Rule rule, Set<Grade> grades, Level level) {}

    public record Rule(String id, String source, String words) {
        Reason reason(String book) {
            return new Reason(id, source, book, words);
        }
    }

    /// What is said of the department beside the platform.
    public record Sentences(String withMatter, String withoutMatter) {}

    public RoutingBook(
            String version,
            Collection<Kind> kinds,
            List<LevelRule> levels,
            Rule byPlace,
            Containment containment,
            Ways ways,
            Leading leading,
            Sentences sentences) {
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
        this.containment = containment;
        this.ways = ways;
        this.leading = leading;
        this.sentences = sentences;
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

    public Ways ways() {
        return ways;
    }

    /// Why a dispute is not diverted to peers without end.
    public Reason passedRound() {
        return ways.passing().reason(book);
    }

    /// Why a dispatch is objected to once, and by whom that is decided.
    public Reason objectedOnce() {
        return ways.objection().reason(book);
    }

    /// The lowest level that takes a grade and answers for all the dispute touches (S14 to S16).
    public Level lowest(String kind, Grade grade, Territory territory, Reach reach) {
        var byGrade = levelRule(grade).level();
        return reach.across(territory, matterUnit(kind, territory))
                .map(Reach.Across::level)
                .filter(byGrade::isBelow)
                .orElse(byGrade);
    }

    /// The first dispatch of what touches nothing else.
    public Route first(String kind, Grade grade, Territory territory, Directory names) {
        return first(kind, grade, territory, Reach.NONE, names);
    }

    /// The first dispatch: by grade, no lower than the level that answers for all it touches, and no lower
    /// than the place is known.
    public Route first(String kind, Grade grade, Territory territory, Reach reach, Directory names) {
        var matter = matterUnit(kind, territory);
        var level = lowest(kind, grade, territory, reach);
        var rule = levelRule(grade).level() == level
                ? levelRule(grade).rule()
                : containment.of(reach.across(territory, matter).orElseThrow());
        boolean known = territory.at(level).isPresent();
        var departments = reach.departments(matter);
        var target = new Target(
                known ? level : territory.level(),
                territory,
                departments.isEmpty() ? null : departments.getFirst(),
                departments.stream().skip(1).toList());
        return route(known ? rule : byPlace, target, kind, grade, names);
    }

    /// One level up, with the departments it has; empty at the top.
    public Optional<Route> above(Route now, String kind, Grade grade, Directory names) {
        return now.level().above().map(next -> {
            var target = new Target(next, now.seat(), now.matterUnit(), now.others());
            return to(Way.ESCALATED, target, kind, grade, names);
        });
    }

    /// Where somebody passes it on to (S121).
    public Route to(Way way, Target target, String kind, Grade grade, Directory names) {
        return route(ways.of(way), target, kind, grade, names);
    }

    private Route route(Rule rule, Target target, String kind, Grade grade, Directory names) {
        var place = target.seat().at(target.level()).orElseThrow();
        var matter = target.matterUnit();
        var words = rule.words().replace("{grade}", grade.chinese()).replace("{place}", names.nameOf(place)) + ";"
                + (matter == null
                        ? sentences.withoutMatter()
                        : sentences.withMatter().replace("{matter}", names.nameOf(matter)));
        var reason = new Reason(rule.id(), rule.source(), book, words);
        var route = new Route(
                target.level(), target.seat(), matter, target.others(), new Lead(Lead.Key.TERRITORY, reason), reason);
        return leading.led(route, kind, book, names);
    }

    private @Nullable String matterUnit(String kind, Territory territory) {
        var slug = kind(kind).matter();
        return slug == null ? null : territory.department(slug);
    }

    private LevelRule levelRule(Grade grade) {
        return Optional.ofNullable(levels.get(grade)).orElseThrow();
    }

    private Kind kind(String code) {
        return Optional.ofNullable(kinds.get(code))
                .orElseThrow(() -> new IllegalArgumentException("kind " + code + " (expected: one of the book)"));
    }
}
