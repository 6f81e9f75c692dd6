package io.fengqiao.grid.work.handling;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Unit;
import io.fengqiao.grid.net.divisions.Units;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a matter goes: by its place to the platform there, by its kind to the department that answers for
/// such matters (S79). From then on by the four ways (S121, article 18): what is one's own is solved or
/// diverted to a peer, what concerns several departments goes to the district's centre, what is a lower
/// level's is handed down, what needs a higher one is reported up. Each decision says its rule
/// and its reason.
/// Keeps S79.
@UseCase
public final class FourWays {
    private final Divisions divisions;
    private final Units units;
    private final HandlingBook book;

    public FourWays(Divisions divisions, Units units, HandlingBook book) {
        this.divisions = divisions;
        this.units = units;
        this.book = book;
    }

    /// What an officer asks for.
    ///
    /// @param unit the unit it is to go to, where the way leaves a choice
    /// @param departments those it concerns, where it is to be coordinated
    /// @param words why, told to everybody in scope: no personal data
    public record Asked(
            Way way,
            @Nullable String unit,
            Set<String> departments,
            @Nullable String words,
            String by) {
        public Asked {
            departments = Set.copyOf(departments);
        }
    }

    /// Where the rule book sends what was just reported; none where it is only recorded.
    public @Nullable Assignment first(Nature nature, String village, Instant at) {
        var rule = book.first(nature);
        var department = rule.department();
        var level = rule.level();
        Unit unit;
        if (department != null) {
            unit = known(departmentOf(village, department));
        } else if (level != null) {
            unit = platform(village, level);
        } else {
            return null;
        }
        var reason = book.reason(rule.id(), rule.source(), rule.words().replace("{unit}", unit.name()));
        var limit = book.limit(nature, unit.level(), at);
        return assignment(1, unit, new Asked(Way.FIRST, null, Set.of(), null, Handling.SYSTEM), reason, at, limit);
    }

    /// The department that hears of it at once by this rule (S97, S100).
    public String alerted(HandlingBook.Alert rule, String village) {
        return known(departmentOf(village, rule.department())).code();
    }

    /// @throws Refusal when the way does not lead there (S121)
    public Assignment next(Assignment from, Asked asked, Nature nature, String village, Instant at) {
        var here = known(from.unit());
        return switch (asked.way()) {
            case DIVERTED -> to(peer(here, asked), from, asked, nature, at);
            case HANDED_DOWN -> to(below(here, asked, village), from, asked, nature, at);
            case REPORTED_UP -> to(above(here), from, asked, nature, at);
            case COORDINATED -> to(coordinating(asked, village), from, asked, nature, at);
            case FIRST, REDRAWN -> throw new Refusal("no-such-way", Refusal.Kind.INVALID, "S121", asked.way());
        };
    }

    /// Who hears of it when a unit is urged.
    public String toldBy(Rung rung, Assignment holder, String village) {
        return switch (rung.tells()) {
            case HOLDER -> holder.unit();
            case ABOVE ->
                holder.level() == Level.DISTRICT
                        ? platform(village, Level.DISTRICT).code()
                        : above(known(holder.unit())).code();
            case DISTRICT -> platform(village, Level.DISTRICT).code();
        };
    }

    /// The platform of a village.
    public String platformOf(String village) {
        return Units.platformOf(village);
    }

    /// Why a matter follows its place to another village.
    public Reason redrawn(String words) {
        return book.reason("redrawn", "S94", words);
    }

    private Unit peer(Unit here, Asked asked) {
        var there = asked(asked);
        if (there.level() != here.level() || there.code().equals(here.code())) {
            throw new Refusal("not-a-peer", Refusal.Kind.CONFLICT, "S121", there.code(), here.level());
        }
        return there;
    }

    /// A platform between this level and the place, so that whoever gets it also sees the place.
    private Unit below(Unit here, Asked asked, String village) {
        var there = asked(asked);
        boolean onTheWay = divisions.areasOf(village).contains(there.division());
        if (there.level().compareTo(here.level()) >= 0 || !onTheWay) {
            throw new Refusal("not-below", Refusal.Kind.CONFLICT, "S121", there.code(), here.code());
        }
        return there;
    }

    private Unit above(Unit here) {
        return divisions
                .find(here.division())
                .map(Division::parent)
                .map(Units::platformOf)
                .map(this::known)
                .orElseThrow(() -> new Refusal("top-reached", Refusal.Kind.CONFLICT, "S121", here.code()));
    }

    private Unit coordinating(Asked asked, String village) {
        if (asked.departments().size() < 2) {
            throw new Refusal(
                    "not-several-departments",
                    Refusal.Kind.INVALID,
                    "S121",
                    asked.departments().size());
        }
        asked.departments().forEach(this::known);
        return platform(village, Level.DISTRICT);
    }

    /// A unit starts over with a clock of its own; one that keeps the matter keeps its clock.
    private Assignment to(Unit unit, Assignment from, Asked asked, Nature nature, Instant at) {
        var reason = book.passing(asked.way(), unit.name());
        var limit = unit.code().equals(from.unit())
                ? new Term(from.dueAt(), from.provisional(), from.limit())
                : book.limit(nature, unit.level(), at);
        return assignment(from.number() + 1, unit, asked, reason, at, limit);
    }

    private static Assignment assignment(int number, Unit unit, Asked asked, Reason reason, Instant at, Term limit) {
        return new Assignment(
                number,
                unit.code(),
                unit.level(),
                asked.way(),
                asked.departments(),
                reason,
                asked.words(),
                asked.by(),
                at,
                limit.dueAt(),
                limit.provisional(),
                limit.reason());
    }

    private Unit asked(Asked asked) {
        if (asked.unit() == null) {
            throw new Refusal("unit-missing", Refusal.Kind.INVALID, "S121", asked.way());
        }
        return known(asked.unit());
    }

    private Unit known(String code) {
        return units.find(code).orElseThrow(() -> new Refusal("unit-unknown", Refusal.Kind.INVALID, "S121", code));
    }

    private Unit platform(String village, Level level) {
        return divisions.areasOf(village).stream()
                .flatMap(area -> divisions.find(area).stream())
                .filter(area -> area.level() == level)
                .findFirst()
                .map(area -> known(Units.platformOf(area.code())))
                .orElseThrow(() -> new IllegalStateException(village + " lies in no " + level + " (expected: one)"));
    }

    private static String departmentOf(String village, String slug) {
        return UnitCode.department(new DivisionCode(village), slug).value();
    }
}
