package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.DESTINATIONS;
import static io.fengqiao.dispute.casework.Cases.DISPATCHING;
import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.mongo.StoreOfDisputes;
import io.fengqiao.dispute.routing.Way;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// S62: who got a dispute says that it is not theirs, within a limit, and the centre above decides, once.
class ObjectingToDispatchesTest {
    private static final Caller HOLDER = officer(Role.VILLAGE_OFFICER, "500114001001");
    private static final Caller PEER = officer(Role.VILLAGE_OFFICER, "500114001002");
    private static final Caller TOWN = officer(Role.TOWN_OFFICER, "500114001000");
    private static final Caller OTHER_TOWN = officer(Role.TOWN_OFFICER, "500114002000");
    private static final Caller DISTRICT = officer(Role.DISTRICT_OFFICER, "500114000000");
    private static final Caller LABOUR =
            new Caller("officer-labour", Set.of(Role.DEPARTMENT_OFFICER), "500114-labour", "500114000000");
    private static final Caller HOUSING =
            new Caller("officer-housing", Set.of(Role.DEPARTMENT_OFFICER), "500114-housing", "500114000000");

    /// Two working days after 2 March 2026, a Monday.
    private static final Instant LIMIT = Instant.parse("2026-03-04T16:00:00Z");

    private final StoreOfDisputes store =
            new StoreOfDisputes(event -> event.getClass().getSimpleName());
    private final Disputes disputes = store.disputes();
    private final ObjectingToDispatches objecting = new ObjectingToDispatches(disputes, DESTINATIONS, DISPATCHING);
    private final String id = DisputeId.of(Channel.GRID, "OBJECT").value();
    private int commands;

    ObjectingToDispatchesTest() {
        disputes.create(
                id,
                mandate(HOLDER),
                () -> Cases.REGISTERING.register(
                        null, Cases.report(Channel.GRID, "OBJECT", "labour", "500114001001", 2, null), NOW));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anUpheldObjectionSendsItToWhomTheCentreNamesAndNobodyObjectsToThat() {
        var before = look();
        object(HOLDER, NOW);
        assertThat(look().assignment()).as("it stays until then").isEqualTo(before.assignment());
        assertThat(look().clock()).as("no clock waits").isEqualTo(before.clock());
        refused("objection-not-the-centre-above", () -> reject(HOLDER));
        refused("not-found", () -> reject(OTHER_TOWN));
        refused("objection-to-the-same", () -> uphold(TOWN, "500114001001", null));
        refused("objection-out-of-reach", () -> uphold(TOWN, "500114002001", null));
        refused("offer-place-unknown", () -> uphold(TOWN, null, null));

        uphold(TOWN, "500114001002", null);
        var after = look();
        assertThat(after.assignment().route().unit()).isEqualTo("P500114001002");
        assertThat(after.assignment().route().matterUnit()).isEqualTo("500114-labour");
        assertThat(after.assignment().route().reason().rule()).isEqualTo("dispatch-again");
        assertThat(after.passage()).isEqualTo(new StageHandover(null, null, List.of(), 2));
        assertThat(after.history().stream().map(HistoryEntry::what))
                .endsWith("OBJECTED", "OBJECTION_UPHELD", "REDISPATCHED", "DISPATCHED");
        refused("objection-once", () -> object(PEER, NOW));
    }

    @Test
    void aRejectedObjectionIsTheLastWord() {
        object(HOLDER, NOW);
        refused("objection-once", () -> object(LABOUR, NOW));
        reject(DISTRICT);
        assertThat(look().assignment().number()).isEqualTo(1);
        assertThat(look().passage().objection()).isNull();
        refused("objection-once", () -> object(HOLDER, NOW));
        refused("move-refused", () -> reject(DISTRICT));
    }

    /// Each with rule, version and reason.
    @Test
    void theLimitAndTheResultStandWithTheDecisions() {
        object(HOLDER, NOW);
        reject(TOWN);
        assertThat(look().decisions())
                .filteredOn(one -> one.what().startsWith("OBJECTION"))
                .satisfiesExactly(
                        limit -> {
                            assertThat(limit.what()).isEqualTo("OBJECTION_LIMIT");
                            assertThat(limit.result()).isEqualTo(LIMIT.toString());
                            assertThat(limit.reason().rule()).isEqualTo("object-2-working-days");
                            assertThat(limit.reason().source()).isEqualTo("S62(区级默认)");
                            assertThat(limit.reason().words()).contains("2个工作日");
                        },
                        result -> {
                            assertThat(result.result()).isEqualTo("REJECTED");
                            assertThat(result.reason().rule()).isEqualTo("objection-once");
                            assertThat(result.reason().book()).isEqualTo("routing@2026-11-28");
                        });
    }

    @Test
    void afterItsLimitNobodyObjects() {
        refused("objection-late", () -> object(HOLDER, LIMIT.plusMillis(1)));
        object(HOLDER, LIMIT);
        assertThat(look().passage().objection()).isNotNull();
    }

    @Test
    void whoseMatterItIsNotObjectsToTheDistrictsCentre() {
        refused("not-found", () -> object(HOUSING, NOW));
        object(LABOUR, NOW);
        refused("objection-not-the-centre-above", () -> uphold(TOWN, null, "500114-housing"));
        refused("objection-to-the-same", () -> uphold(DISTRICT, null, "500114-labour"));
        refused("offer-department-unknown", () -> uphold(DISTRICT, null, "500114-nowhere"));
        uphold(DISTRICT, null, "500114-housing");
        var route = look().assignment().route();
        assertThat(route.unit()).isEqualTo("P500114001001");
        assertThat(route.matterUnit()).isEqualTo("500114-housing");
        assertThat(route.assistants()).containsExactly("500114-housing");
        refused("not-found", () -> object(LABOUR, NOW));
    }

    @Test
    void itMayBeNoDepartmentsMatter() {
        object(LABOUR, NOW);
        uphold(DISTRICT, null, null);
        assertThat(look().assignment().route().departments()).isEmpty();
        assertThat(look().assignment().route().leader()).isEqualTo("P500114001001");
    }

    /// Whoever took it itself does not object, and above the district nobody would decide.
    @Test
    void whatWasTakenItselfOrLiesAtTheDistrictIsNotObjectedToByThePlatform() {
        var passing = new PassingOnDisputes(disputes, DESTINATIONS, DISPATCHING);
        passing.offer(id, mandate(HOLDER), new OfferDispute(Way.DIVERTED, "500114001002", Set.of(), "不属本社区", NOW));
        passing.take(id, mandate(PEER), NOW);
        refused("objection-once", () -> object(PEER, NOW));
        refused("objection-not-addressed", () -> object(TOWN, NOW));
        var handling = new HandlingDisputes(disputes, DISPATCHING);
        handling.escalate(id, mandate(DISTRICT), new EscalateDispute("提级", NOW));
        handling.escalate(id, mandate(DISTRICT), new EscalateDispute("提级", NOW));
        refused("objection-not-addressed", () -> object(DISTRICT, NOW));
        object(LABOUR, NOW);
        assertThat(look().passage().objection()).extracting(Objection::unit).isEqualTo("500114-labour");
    }

    private void object(Caller by, Instant at) {
        objecting.object(id, mandate(by), new ObjectToDispatch("不属本单位职责", at));
    }

    private void uphold(Caller by, @Nullable String to, @Nullable String department) {
        objecting.decide(id, mandate(by), new DecideObjection(true, to, department, "异议成立", NOW));
    }

    private void reject(Caller by) {
        objecting.decide(id, mandate(by), new DecideObjection(false, null, null, "经核实属该单位职责", NOW));
    }

    private void refused(String slug, ThrowingCallable move) {
        var before = look();
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
        assertThat(look()).isEqualTo(before);
    }

    private Snapshot look() {
        return disputes.get(id, Scope.system()).aggregate().snapshot();
    }

    private CommandContext mandate(Caller caller) {
        return new CommandContext(caller, "command-" + commands++, "hash", null);
    }

    private static Caller officer(Role role, String division) {
        return new Caller("officer-" + division, Set.of(role), "P" + division, division);
    }
}
