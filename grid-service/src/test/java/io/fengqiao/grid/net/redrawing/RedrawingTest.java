package io.fengqiao.grid.net.redrawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.Description;
import io.fengqiao.grid.net.grids.Description.Elements;
import io.fengqiao.grid.net.grids.Description.Factors;
import io.fengqiao.grid.net.grids.Description.Factors.Degree;
import io.fengqiao.grid.net.grids.Description.Factors.Terrain;
import io.fengqiao.grid.net.grids.Description.Origin;
import io.fengqiao.grid.net.grids.DivisionRules;
import io.fengqiao.grid.net.grids.DivisionRules.Range;
import io.fengqiao.grid.net.grids.Drawing;
import io.fengqiao.grid.net.grids.FittingBoundaries;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.Lineage;
import io.fengqiao.grid.net.grids.MemoryGrids;
import io.fengqiao.grid.net.grids.Point;
import io.fengqiao.grid.net.grids.Succession;
import io.fengqiao.grid.net.grids.Ties;
import io.fengqiao.grid.net.grids.jts.Geometry;
import io.fengqiao.grid.net.redrawing.Stage.Effective;
import io.fengqiao.grid.net.redrawing.Stage.Lapsed;
import io.fengqiao.grid.net.redrawing.Stage.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A change of the net from the town's wish to the redrawn grids (S92, S94), without store, bus and clock.
class RedrawingTest {
    private static final String TOWN = "500114001000";
    private static final String VILLAGE = "500114001001";
    private static final GridCode OLD = GridCode.of(VILLAGE, 1);
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-30T16:00:00Z");
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Factors HILLY = new Factors(Degree.MEDIUM, Terrain.HILLS, Degree.HIGH, Degree.LOW);
    private static final Point WEST = new Point(108.01, 29.05);
    private static final Point EAST = new Point(108.09, 29.05);

    private final MemoryGrids grids = new MemoryGrids();
    private final MemoryRequests requests = new MemoryRequests();
    private final Divisions divisions = Divisions.published();
    private final Units units = Units.of(divisions);
    private final DivisionRules rules = new DivisionRules("test", new Range(100, 200), new Range(400, 600), 0.001);
    private final CheckingPlans checking = new CheckingPlans(
            grids,
            divisions,
            rules,
            new FittingBoundaries(Geometry.shapes(), (_, _, _, _) -> List.of(), _ -> Optional.empty(), rules));
    private final ClaimingGrids claiming = new ClaimingGrids(requests, requests);
    private final TakingEffect takingEffect =
            new TakingEffect(requests, claiming, checking, new RedrawingGrids(grids, grids), SKEW);
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private final ProposingChanges proposing = new ProposingChanges(requests, claiming, checking, () -> now);
    private final DecidingChanges deciding = new DecidingChanges(requests, claiming, units, () -> now);

    RedrawingTest() {
        var drawing = new Drawing(Drawing.EVER, null, "文汇第一网格", Geometry.square(108, 29, 0.1), List.of());
        grids.put(new Grid(
                OLD,
                GridKind.BASE,
                Ties.NONE,
                Lineage.of(drawing, Instant.EPOCH),
                List.of("wang", "li"),
                new Description(
                        "一组", null, Elements.people(300, 900), null, List.of(new Origin(Origin.Line.POLICE, "警格12")))));
    }

    private static CommandContext by(Role role, String unit, String key) {
        var caller =
                new Caller(unit + "-officer", Set.of(role), unit, role == Role.TOWN_OFFICER ? TOWN : "500114000000");
        return new CommandContext(caller, key, "hash", null);
    }

    private static Draft draft(String name, double west, int households) {
        return new Draft(
                null,
                VILLAGE,
                name,
                GridKind.BASE,
                Ties.NONE,
                Geometry.rectangle(west, 29, 0.05, 0.1),
                List.of(),
                name,
                Elements.people(households, households * 3),
                HILLY);
    }

    /// A grid with 300 households becomes two with 150 each.
    private static Plan split() {
        return new Plan(
                Change.SPLIT,
                List.of(OLD),
                List.of(draft("文汇第三网格", 108, 150), draft("文汇第四网格", 108.05, 150)),
                DAY,
                "新建小区入住,网格过大",
                "村民会议2026年第3号决议");
    }

    private ChangeRequestId proposed(Plan plan, String key) {
        return proposing
                .propose(plan, by(Role.TOWN_OFFICER, "P" + TOWN, key))
                .aggregate()
                .id();
    }

    private void approve(ChangeRequestId id) {
        deciding.approve(id, by(Role.DEPARTMENT_OFFICER, "500114-political-legal", "a1"));
        deciding.approve(id, by(Role.DEPARTMENT_OFFICER, "500114-civil-affairs", "a2"));
    }

    private Status status(ChangeRequestId id) {
        return requests.get(id).stage().status();
    }

    @Test
    void splitsAGridOf300HouseholdsIntoTwoOnItsDay() {
        var id = proposed(split(), "split");
        approve(id);
        assertThat(status(id)).isEqualTo(Status.APPROVED);

        takingEffect.pass(MIDNIGHT.plus(SKEW).minusMillis(1));
        assertThat(status(id)).isEqualTo(Status.APPROVED);
        assertThat(grids.get(OLD.value()).isRetired()).isFalse();

        takingEffect.pass(MIDNIGHT.plus(SKEW));
        takingEffect.pass(MIDNIGHT.plus(SKEW).plusSeconds(1));
        var west = GridCode.of(VILLAGE, 2);
        var east = GridCode.of(VILLAGE, 3);
        assertThat(requests.get(id).stage()).isEqualTo(new Effective(MIDNIGHT, List.of(west, east)));
        assertThat(requests.told).singleElement().satisfies(told -> {
            assertThat(told.change()).isEqualTo(Change.SPLIT);
            assertThat(told.before()).containsExactly(OLD);
            assertThat(told.after()).extracting(ChangeEvent.After::code).containsExactly(west, east);
            assertThat(told.effectiveAt()).isEqualTo(MIDNIGHT);
        });

        var old = grids.get(OLD.value());
        assertThat(old.stoodOn(DAY.minusDays(1))).isTrue();
        assertThat(old.stoodOn(DAY)).isFalse();
        assertThat(old.successors()).containsExactly(west, east);
        var first = grids.get(west.value());
        assertThat(first.lineage().predecessors()).containsExactly(OLD);
        assertThat(first.stoodOn(DAY)).isTrue();
        assertThat(first.stoodOn(DAY.minusDays(1))).isFalse();
        assertThat(first.description().elements().households()).isEqualTo(150);
        // S84, S85, S83: what was weighed; its village group; where it comes from.
        assertThat(first.description().factors()).isEqualTo(HILLY);
        assertThat(first.description().villageGroup()).isEqualTo("文汇第三网格");
        assertThat(first.description().origins()).containsExactly(new Origin(Origin.Line.POLICE, "警格12"));
        // S109: somebody is responsible from the first minute.
        assertThat(first.worksHere("wang")).isTrue();
        assertThat(old.worksHere("wang")).isFalse();
        assertThat(requests.claimed(TOWN)).isZero();

        var succession = new Succession(grids, Geometry.shapes());
        assertThat(succession.current(OLD, WEST)).hasValue(west);
        assertThat(succession.current(OLD, EAST)).hasValue(east);
        assertThat(succession.current(OLD, null)).isEmpty();
        assertThat(succession.current(OLD, new Point(100, 20))).isEmpty();
        assertThat(succession.current(west, null)).hasValue(west);
    }

    /// The process dies after each of its writes in turn; the next pass goes on, and everything
    /// is there once.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void goesOnWhereItDied(int writes) {
        var id = proposed(split(), "split");
        approve(id);
        grids.dieAfter(writes);
        assertThatThrownBy(() -> takingEffect.pass(MIDNIGHT.plus(SKEW))).isInstanceOf(MemoryGrids.Died.class);
        assertThat(status(id)).isEqualTo(Status.UNDER_WAY);
        assertThat(requests.told).isEmpty();

        takingEffect.pass(MIDNIGHT.plus(Duration.ofDays(3)));
        assertThat(status(id)).isEqualTo(Status.EFFECTIVE);
        assertThat(requests.told).hasSize(1);
        assertThat(grids.told()).hasSize(3).doesNotHaveDuplicates();
        assertThat(grids.codes()).hasSize(3);
        // Down for days: it holds from its day all the same.
        assertThat(grids.get(VILLAGE + "002").stoodOn(DAY)).isTrue();
    }

    /// S94: back to one grid; the old codes stay retired and are not given again (S93).
    @Test
    void mergesThemAgainUnderANewCodeAndLeadsFromTheFirstToTheLast() {
        approve(proposed(split(), "split"));
        takingEffect.pass(MIDNIGHT.plus(SKEW));
        now = MIDNIGHT.plus(Duration.ofDays(30));
        var whole = new Draft(
                null,
                VILLAGE,
                "文汇第五网格",
                GridKind.BASE,
                Ties.NONE,
                Geometry.square(108, 29, 0.1),
                List.of(),
                null,
                Elements.people(300, 900),
                null);
        var id = proposed(
                new Plan(
                        Change.MERGE,
                        List.of(GridCode.of(VILLAGE, 2), GridCode.of(VILLAGE, 3)),
                        List.of(whole),
                        DAY.plusDays(40),
                        "合并",
                        null),
                "merge");
        approve(id);
        takingEffect.pass(now.plus(Duration.ofDays(30)));
        assertThat(status(id)).isEqualTo(Status.EFFECTIVE);
        assertThat(grids.codes()).containsExactly(VILLAGE + "001", VILLAGE + "002", VILLAGE + "003", VILLAGE + "004");
        assertThat(new Succession(grids, Geometry.shapes()).current(OLD, null)).hasValue(GridCode.of(VILLAGE, 4));
        assertThat(grids.get(VILLAGE + "004").workers()).containsExactly("wang", "li");
    }

    /// S94: drawn anew under the same code; a step that comes twice draws once.
    @Test
    void adjustsAGridOnceAndKeepsItsCode() {
        var smaller = new Draft(
                OLD,
                VILLAGE,
                "文汇网格",
                GridKind.BASE,
                Ties.NONE,
                Geometry.square(108, 29, 0.09),
                List.of(),
                null,
                Elements.NOT_COUNTED,
                null);
        var id = proposed(new Plan(Change.ADJUST, List.of(OLD), List.of(smaller), DAY, "道路改线", null), "adjust");
        approve(id);
        grids.dieAfter(1);
        assertThatThrownBy(() -> takingEffect.pass(MIDNIGHT.plus(SKEW))).isInstanceOf(MemoryGrids.Died.class);
        takingEffect.pass(MIDNIGHT.plus(SKEW));
        assertThat(status(id)).isEqualTo(Status.EFFECTIVE);
        assertThat(grids.get(OLD.value()).lineage().drawings()).hasSize(2);
        assertThat(grids.get(OLD.value()).name()).isEqualTo("文汇网格");
    }

    /// S87, S91: a grid too large gets cells, and a grid of people online; both end without successors.
    @Test
    void createsUnitCellsAndRetiresThem() {
        var cell = new Draft(
                null,
                VILLAGE,
                "一单元格",
                GridKind.UNIT_CELL,
                new Ties(OLD, null, null),
                null,
                List.of("一组"),
                null,
                Elements.people(150, null),
                null);
        approve(proposed(new Plan(Change.CREATE, List.of(), List.of(cell), DAY, "划小", null), "create"));
        takingEffect.pass(MIDNIGHT.plus(SKEW));
        var code = GridCode.of(VILLAGE, 2);
        assertThat(grids.get(code.value()).ties().belongsTo()).isEqualTo(OLD);
        approve(proposed(new Plan(Change.RETIRE, List.of(code), List.of(), DAY, "撤销", null), "retire"));
        takingEffect.pass(MIDNIGHT.plus(SKEW));
        assertThat(grids.get(code.value()).isRetired()).isTrue();
        assertThat(grids.get(OLD.value()).isRetired()).isFalse();
    }

    @Test
    void refusesASecondRequestForTheSameGridUntilTheFirstHasEnded() {
        var first = proposed(split(), "first");
        refused(() -> proposed(split(), "second"), "grid-under-change", "S94");
        deciding.refuse(first, "户数不实", by(Role.DEPARTMENT_OFFICER, "500114-civil-affairs", "r"));
        assertThat(status(first)).isEqualTo(Status.REFUSED);
        var third = proposed(split(), "third");
        deciding.withdraw(third, "补充材料", by(Role.TOWN_OFFICER, "P" + TOWN, "w"));
        assertThat(status(third)).isEqualTo(Status.WITHDRAWN);
        assertThat(proposed(split(), "fourth")).isNotEqualTo(first);
    }

    /// A process died after it had claimed, and nobody repeated the command.
    @Test
    void letsAClaimGiveWayWhoseRequestWasNeverWritten() {
        var nobody = requests.take(TOWN, new ChangeRequestId("C00000000000000000000"), List.of(OLD), Set.of());
        assertThat(nobody).isEmpty();
        assertThat(status(proposed(split(), "split"))).isEqualTo(Status.PROPOSED);
    }

    @Test
    void answersARepeatedCommandWithTheRequestItMade() {
        var id = proposed(split(), "split");
        approve(id);
        takingEffect.pass(MIDNIGHT.plus(SKEW));
        assertThat(proposed(split(), "split")).isEqualTo(id);
        assertThat(grids.codes()).hasSize(3);
    }

    /// What can no more be done on its day lapses with the reason, and nothing is changed.
    @Test
    void lapsesWhenItsGridIsGoneByThen() {
        var id = proposed(split(), "split");
        approve(id);
        grids.moveAll(
                List.of(OLD),
                grid -> Decision.changed(
                        grid,
                        List.of(grid.retire(new Lineage.Retirement(DAY.minusDays(3), "C-other", List.of()), now))));
        takingEffect.pass(MIDNIGHT.plus(SKEW));
        assertThat(requests.get(id).stage()).isEqualTo(new Lapsed("grid-retired", MIDNIGHT.plus(SKEW)));
        assertThat(requests.told).isEmpty();
        assertThat(grids.codes()).containsExactly(OLD.value());
    }

    /// To any other department there is no such request.
    @Test
    void isDecidedByTheTwoOfficesOnly() {
        var id = proposed(split(), "split");
        refused(() -> deciding.approve(id, by(Role.DEPARTMENT_OFFICER, "500114-police", "p")), "not-found", null);
        assertThat(requests.get(id).approvals()).isEmpty();
    }

    @Test
    void refusesPlansThatBreakARule() {
        grids.put(new Grid(GridCode.of(VILLAGE, 8), "文汇第八网格", GridKind.BASE, List.of()));
        var west = draft("西", 108, 150);
        refused(plan(Change.SPLIT, List.of(OLD), west), "plan-does-not-hang-together", "S94");
        refused(plan(Change.MERGE, List.of(OLD), west), "plan-does-not-hang-together", "S94");
        refused(plan(Change.CREATE, List.of(OLD), west), "plan-does-not-hang-together", "S94");
        refused(plan(Change.ADJUST, List.of(OLD), west), "plan-does-not-hang-together", "S94");
        refused(plan(Change.MERGE, List.of(OLD, OLD), west), "plan-does-not-hang-together", "S94");
        // One net: a place must not be left without a grid (S83), nor lie in two (S81).
        refused(plan(Change.RETIRE, List.of(OLD)), "land-without-grid", "S83");
        refused(plan(Change.SPLIT, List.of(OLD), west, draft("更东", 108.06, 150)), "land-left-out", "S81");
        refused(plan(Change.SPLIT, List.of(OLD), west, draft("偏西", 108.04, 150)), "boundaries-overlap", "S81");
        refused(plan(Change.SPLIT, List.of(GridCode.of(VILLAGE, 9)), west, west), "not-found", null);
        // S81: what takes the place of land is land.
        refused(plan(Change.MERGE, List.of(OLD, GridCode.of(VILLAGE, 8)), cell(150)), "kind-unconcerned", "S81");
        refused(cells(99), "unit-cell-size", "S87");
        refused(cells(201), "unit-cell-size", "S87");
        // S86: the village divides its groups, not the town.
        refused(
                () -> proposed(new Plan(Change.SPLIT, List.of(OLD), split().after(), DAY, "试", null), "plan"),
                "group-decision-missing",
                "S86");
        var yesterday = new Plan(Change.SPLIT, List.of(OLD), split().after(), LocalDate.parse("2026-11-21"), "迟", null);
        refused(() -> proposed(yesterday, "late"), "effective-in-past", "S94");
        assertThat(requests.claimed(TOWN)).isZero();
    }

    private Runnable plan(Change change, List<GridCode> before, Draft... after) {
        return () -> proposed(new Plan(change, before, List.of(after), DAY, "试", "决议"), "plan");
    }

    private Runnable cells(int households) {
        return plan(Change.CREATE, List.of(), cell(households));
    }

    private static Draft cell(int households) {
        return new Draft(
                null,
                VILLAGE,
                "单元格",
                GridKind.UNIT_CELL,
                new Ties(OLD, null, null),
                null,
                List.of(),
                null,
                Elements.people(households, null),
                null);
    }

    private static void refused(Runnable move, String slug, @Nullable String rule) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(slug);
            assertThat(refusal.rule()).isEqualTo(rule);
        });
    }
}
