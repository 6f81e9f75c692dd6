package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.DivisionRules;
import io.fengqiao.grid.net.grids.DivisionRules.Size;
import io.fengqiao.grid.net.grids.FittingBoundaries;
import io.fengqiao.grid.net.grids.FittingBoundaries.Wanted;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.net.grids.Tying;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a plan can be carried out on the grids as they are now: when it is proposed, and again on its day.
/// Keeps S83, S85, S86.
@UseCase
final class CheckingPlans {
    private final Grids grids;
    private final Divisions divisions;
    private final DivisionRules rules;
    private final FittingBoundaries fitting;

    CheckingPlans(Grids grids, Divisions divisions, DivisionRules rules, FittingBoundaries fitting) {
        this.grids = grids;
        this.divisions = divisions;
        this.rules = rules;
        this.fitting = fitting;
    }

    /// @throws Refusal naming the rule it breaks
    void check(Plan plan, String town, Scope scope, LocalDate day) {
        plan.check();
        var before = plan.before().stream()
                .map(code -> standing(code, scope))
                .collect(Collectors.toMap(Grid::code, Function.identity()));
        if (plan.change() == Change.RETIRE) {
            before.values().forEach(CheckingPlans::refuseBareLand);
        }
        plan.after().forEach(draft -> check(draft, plan, before, town));
        checkGroups(plan, before);
        checkLand(plan, before, day);
    }

    /// Group and grid are one (S85): who divides the one divides the other, and a group is divided by its
    /// villagers, as the organic law of villagers' and residents' committees says (S86).
    private static void checkGroups(Plan plan, Map<GridCode, Grid> before) {
        if (!plan.change().replaces() || plan.groupDecision() != null) {
            return;
        }
        var groups = before.values().stream()
                .flatMap(grid -> Stream.ofNullable(grid.description().villageGroup()))
                .collect(Collectors.toSet());
        for (Draft draft : plan.after()) {
            if (draft.villageGroup() != null && !groups.contains(draft.villageGroup())) {
                throw new Refusal("group-decision-missing", Refusal.Kind.INVALID, "S86", draft.villageGroup());
            }
        }
    }

    private Grid standing(GridCode code, Scope scope) {
        var grid = grids.find(code, scope)
                .map(Versioned::aggregate)
                .orElseThrow(() -> Refusal.notFound("grid", code.value()));
        if (grid.isRetired()) {
            throw new Refusal("grid-retired", Refusal.Kind.CONFLICT, "S94", code.value());
        }
        return grid;
    }

    /// One net: land is merged into other land or drawn anew, never left without a grid (S83).
    private static void refuseBareLand(Grid grid) {
        if (grid.kind() == GridKind.BASE) {
            throw new Refusal(
                    "land-without-grid",
                    Refusal.Kind.INVALID,
                    "S83",
                    grid.code().value());
        }
    }

    private void check(Draft draft, Plan plan, Map<GridCode, Grid> before, String town) {
        if (divisions
                .find(draft.village())
                .filter(village -> village.level() == Level.VILLAGE && liesIn(village, town))
                .isEmpty()) {
            throw Refusal.notFound("village", draft.village());
        }
        switch (plan.change()) {
            case ADJUST -> checkAdjusted(draft, before);
            case SPLIT, MERGE -> checkReplacing(draft, before.values());
            case CREATE, RETIRE -> {}
        }
        if (plan.change() != Change.ADJUST) {
            new Tying(grids).check(draft.kind(), draft.ties(), draft.village());
        }
        checkSize(draft);
        if (plan.change() == Change.SPLIT
                && draft.boundary() == null
                && draft.addresses().isEmpty()) {
            throw new Refusal("neither-boundary-nor-addresses", Refusal.Kind.INVALID, "S94", draft.name());
        }
    }

    private static void checkAdjusted(Draft draft, Map<GridCode, Grid> before) {
        var grid = before.get(Objects.requireNonNull(draft.code()));
        if (grid == null
                || grid.kind() != draft.kind()
                || !grid.code().village().equals(draft.village())) {
            throw new Refusal("grid-stays-what-it-is", Refusal.Kind.INVALID, "S93", String.valueOf(draft.code()));
        }
    }

    /// What takes a grid's place lies where it lay and is what it was; only land may become, or cease to be,
    /// an exclusive grid (S89).
    private static void checkReplacing(Draft draft, Collection<Grid> before) {
        if (before.stream().noneMatch(grid -> grid.code().village().equals(draft.village()))) {
            throw new Refusal("village-unconcerned", Refusal.Kind.INVALID, "S93", draft.village());
        }
        if (before.stream()
                .noneMatch(grid -> grid.kind() == draft.kind() || (isLand(grid.kind()) && isLand(draft.kind())))) {
            throw new Refusal("kind-unconcerned", Refusal.Kind.INVALID, "S81", draft.kind());
        }
    }

    private static boolean isLand(GridKind kind) {
        return kind == GridKind.BASE || kind == GridKind.EXCLUSIVE;
    }

    private void checkSize(Draft draft) {
        if (draft.kind() == GridKind.UNIT_CELL && rules.size(draft.elements()) != Size.FITS) {
            throw new Refusal(
                    "unit-cell-size",
                    Refusal.Kind.INVALID,
                    "S87",
                    draft.name(),
                    rules.households().least(),
                    rules.households().most(),
                    rules.persons().least(),
                    rules.persons().most());
        }
    }

    private boolean liesIn(Division village, String town) {
        return divisions.areasOf(village.code()).contains(town);
    }

    private void checkLand(Plan plan, Map<GridCode, Grid> before, LocalDate day) {
        var wanted = plan.after().stream()
                .flatMap(draft -> Stream.ofNullable(draft.boundary())
                        .map(boundary -> new Wanted(draft.village(), draft.kind(), boundary)))
                .toList();
        fitting.check(wanted, Set.copyOf(plan.before()), day);
        if (plan.change().replaces()) {
            var land = before.values().stream()
                    .flatMap(grid -> Stream.ofNullable(grid.boundary()))
                    .toList();
            fitting.checkNothingLeftOut(land, plan.boundaries());
        }
    }
}
