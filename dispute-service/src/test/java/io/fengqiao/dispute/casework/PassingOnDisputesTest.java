package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.DESTINATIONS;
import static io.fengqiao.dispute.casework.Cases.DISPATCHING;
import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.mongo.StoreOfDisputes;
import io.fengqiao.dispute.routing.Way;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// S120, S121: whoever received it first keeps it until another has taken it. In the store as it is,
/// without a bus.
class PassingOnDisputesTest {
    private static final Caller HOLDER = officer(Role.VILLAGE_OFFICER, "500114001001");
    private static final Caller PEER = officer(Role.VILLAGE_OFFICER, "500114001002");
    private static final Caller THIRD = officer(Role.VILLAGE_OFFICER, "500114001003");
    private static final Caller FAR = officer(Role.VILLAGE_OFFICER, "500114002001");
    private static final Caller TOWN = officer(Role.TOWN_OFFICER, "500114001000");
    private static final Caller OTHER_TOWN = officer(Role.TOWN_OFFICER, "500114002000");
    private static final Caller DISTRICT = officer(Role.DISTRICT_OFFICER, "500114000000");

    private final StoreOfDisputes store =
            new StoreOfDisputes(event -> event.getClass().getSimpleName());
    private final Disputes disputes = store.disputes();
    private final PassingOnDisputes passing = new PassingOnDisputes(disputes, DESTINATIONS, DISPATCHING);
    private final HandlingDisputes handling = new HandlingDisputes(disputes, DISPATCHING);
    private final String id = DisputeId.of(Channel.GRID, "PASS").value();
    private int commands;

    PassingOnDisputesTest() {
        disputes.create(
                id, mandate(HOLDER), () -> Cases.REGISTERING.register(null, Cases.report(Channel.GRID, "PASS"), NOW));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoReceivedItFirstKeepsItAndItsClockUntilAPeerHasTakenIt() {
        var before = look();
        offer(HOLDER, Way.DIVERTED, "500114001002");
        var asked = look();
        assertThat(asked.assignment()).isEqualTo(before.assignment());
        assertThat(asked.clock()).isEqualTo(before.clock());
        assertThat(asked.passage().offer()).extracting(Offer::unit).isEqualTo("P500114001002");

        var later = NOW.plus(Duration.ofHours(3));
        passing.take(id, mandate(PEER), later);
        var taken = look();
        assertThat(taken.assignment().route().unit()).isEqualTo("P500114001002");
        assertThat(taken.assignment().number()).isEqualTo(2);
        assertThat(taken.assignment().at()).isEqualTo(later);
        assertThat(taken.passage()).isEqualTo(new StageHandover(null, null, List.of("P500114001001"), 2));
        assertThat(taken.decisions().stream().filter(one -> one.dispatch() == 2).map(Decided::what))
                .containsExactly("DISPATCH", "LEAD", "ACCEPT_LIMIT", "RESOLVE_LIMIT");
        var dispatched = taken.assignment().route().reason();
        assertThat(dispatched.rule()).isEqualTo("dispatch-diverted");
        assertThat(dispatched.source()).isEqualTo("S121");
        assertThat(dispatched.book()).isEqualTo("routing@2026-11-28");
        assertThat(taken.history().stream().map(HistoryEntry::what)).endsWith("OFFERED", "DIVERTED", "DISPATCHED");
    }

    @Test
    void whatIsDeclinedOrWithdrawnStaysWhereItIs() {
        var before = look();
        offer(HOLDER, Way.DIVERTED, "500114001002");
        passing.decline(id, mandate(PEER), "争议地不在本社区", NOW);
        offer(HOLDER, Way.DIVERTED, "500114001003");
        refused("offer-open", () -> offer(HOLDER, Way.DIVERTED, "500114001002"));
        passing.withdraw(id, mandate(HOLDER), "已查明", NOW);
        var after = look();
        assertThat(after.assignment()).isEqualTo(before.assignment());
        assertThat(after.clock()).isEqualTo(before.clock());
        assertThat(after.passage()).isEqualTo(StageHandover.NONE);
        assertThat(after.history().stream().map(HistoryEntry::what))
                .endsWith("OFFERED", "OFFER_DECLINED", "OFFERED", "OFFER_WITHDRAWN");
    }

    /// Silence is no way out: the holder's limit runs out, and what nobody answered lapses when it goes up.
    @Test
    void anUnansweredOfferStopsNoClock() {
        offer(HOLDER, Way.DIVERTED, "500114001002");
        for (int rung = 1; rung <= 3; rung++) {
            disputes.change(id, mandate(HOLDER), dispute -> Cases.climb(dispute, Cases.firesAt(dispute)));
        }
        assertThat(look().assignment().route().level()).isEqualTo(Level.TOWN);
        assertThat(look().passage()).isEqualTo(StageHandover.NONE);
        refused("move-refused", () -> passing.take(id, mandate(DISTRICT), NOW));
    }

    @Test
    void isNotPassedRound() {
        divert(HOLDER, PEER);
        refused("offer-passed-round", () -> offer(PEER, Way.DIVERTED, "500114001001"));
        divert(PEER, THIRD);
        refused("offer-passed-round", () -> offer(THIRD, Way.DIVERTED, "500114002001"));
        assertThat(look().passage().passedBy()).containsExactly("P500114001001", "P500114001002");
    }

    @Test
    void aTownOfAnotherPlaceIsAboveWhatWasDivertedThere() {
        divert(HOLDER, FAR);
        handling.escalate(id, mandate(FAR), new EscalateDispute("需要街道协调", NOW));
        var offer = look().passage().offer();
        assertThat(offer).isNotNull();
        assertThat(offer.unit()).isEqualTo("P500114002000");
        refused("offer-not-asked", () -> passing.take(id, mandate(TOWN), NOW));
        passing.take(id, mandate(OTHER_TOWN), NOW);
        assertThat(look().assignment().route().unit()).isEqualTo("P500114002000");
        assertThat(look().territory().town()).as("it lies where it lay").isEqualTo("500114001000");
    }

    @Test
    void whoHoldsItAsksTheLevelAboveAndWhoIsAboveTakesItUp() {
        handling.escalate(id, mandate(HOLDER), new EscalateDispute("需要街道协调", NOW));
        assertThat(look().assignment().route().unit()).isEqualTo("P500114001001");
        passing.take(id, mandate(TOWN), NOW);
        assertThat(look().assignment().route().unit()).isEqualTo("P500114001000");
        assertThat(look().history().stream().map(HistoryEntry::what)).endsWith("OFFERED", "ESCALATED", "DISPATCHED");
        handling.escalate(id, mandate(DISTRICT), new EscalateDispute("直接提级", NOW));
        assertThat(look().assignment().route().level()).isEqualTo(Level.DISTRICT);
    }

    @Test
    void isHandedDownWithinTheAreaAndNoLowerThanItsGradeAllows() {
        handling.escalate(id, mandate(DISTRICT), new EscalateDispute("提级", NOW));
        refused("offer-not-below", () -> offer(TOWN, Way.HANDED_DOWN, "500114002001"));
        refused("offer-not-below", () -> offer(TOWN, Way.HANDED_DOWN, "500114001000"));
        refused("offer-place-unknown", () -> offer(TOWN, Way.HANDED_DOWN, "500114009009"));
        refused("directory-not-ready", () -> offer(TOWN, Way.HANDED_DOWN, "500114001009"));
        offer(TOWN, Way.HANDED_DOWN, "500114001002");
        passing.take(id, mandate(PEER), NOW);
        assertThat(look().assignment().route().unit()).isEqualTo("P500114001002");
        assertThat(look().assignment().route().reason().rule()).isEqualTo("dispatch-handed-down");

        var grave = DisputeId.of(Channel.GRID, "GRAVE").value();
        disputes.create(
                grave,
                mandate(HOLDER),
                () -> Cases.REGISTERING.register(
                        null, Cases.report(Channel.GRID, "GRAVE", "neighbour", "500114001001", 60, null), NOW));
        refused(
                "offer-too-low",
                () -> passing.offer(
                        grave,
                        mandate(DISTRICT),
                        new OfferDispute(Way.HANDED_DOWN, "500114001001", Set.of(), "交办", NOW)));
    }

    /// S14 to S16: nobody hands down what crosses the area of who would get it.
    @Test
    void whatCrossesTownsOrVillagesIsNotHandedDownBelowThat() {
        var across = DisputeId.of(Channel.GRID, "ACROSS").value();
        var command = Cases.touching(Cases.report(Channel.GRID, "ACROSS"), Set.of("500114002001"), Set.of());
        disputes.create(across, mandate(HOLDER), () -> Cases.REGISTERING.register(null, command, NOW));
        var stored = disputes.get(across, Scope.system()).aggregate();
        assertThat(stored.level()).isEqualTo(Level.DISTRICT);
        assertThat(stored.assignment().route().reason().rule()).isEqualTo("dispatch-across-towns");
        for (String below : List.of("500114001000", "500114001001")) {
            refused(
                    "offer-too-low",
                    () -> passing.offer(
                            across, mandate(DISTRICT), new OfferDispute(Way.HANDED_DOWN, below, Set.of(), "交办", NOW)));
        }
    }

    @Test
    void whatConcernsSeveralDepartmentsIsCoordinatedByTheCentreWhichLeads() {
        refused("offer-one-department", () -> coordinate("500114-housing"));
        refused("offer-department-unknown", () -> coordinate("500114-housing", "500114-nowhere"));
        coordinate("500114-housing", "500114-police");
        passing.take(id, mandate(DISTRICT), NOW);
        var route = look().assignment().route();
        assertThat(route.unit()).isEqualTo("P500114000000");
        assertThat(route.leader()).isEqualTo("P500114000000");
        assertThat(route.assistants()).containsExactly("500114-housing", "500114-police");
        assertThat(route.lead().reason().rule()).isEqualTo("lead-centre");
        refused(
                "top-reached",
                () -> passing.offer(
                        id,
                        mandate(DISTRICT),
                        new OfferDispute(Way.COORDINATED, null, Set.of("500114-labour"), "多部门", NOW)));
        assertThat(seenBy(department("500114-police"))).isTrue();
        assertThat(seenBy(department("500114-labour"))).isFalse();
    }

    /// P1: who is asked sees it while asked, and nobody else does.
    @Test
    void whoIsAskedSeesItAsLongAsItIsAsked() {
        assertThat(seenBy(PEER)).isFalse();
        offer(HOLDER, Way.DIVERTED, "500114001002");
        assertThat(seenBy(PEER)).isTrue();
        assertThat(seenBy(THIRD)).isFalse();
        assertThat(seenBy(OTHER_TOWN)).isFalse();
        refused("not-the-holder", () -> offer(PEER, Way.DIVERTED, "500114001003"));
        passing.decline(id, mandate(PEER), "不属本社区", NOW);
        assertThat(seenBy(PEER)).isFalse();
        divert(HOLDER, FAR);
        assertThat(seenBy(OTHER_TOWN)).as("the town above the new holder").isTrue();
        assertThat(seenBy(HOLDER)).as("it lies there still").isTrue();
    }

    private void divert(Caller from, Caller to) {
        offer(from, Way.DIVERTED, to.division());
        passing.take(id, mandate(to), NOW);
    }

    private void offer(Caller by, Way way, @Nullable String to) {
        passing.offer(id, mandate(by), new OfferDispute(way, to, Set.of(), "不属本社区", NOW));
    }

    private void coordinate(String... departments) {
        passing.offer(id, mandate(HOLDER), new OfferDispute(Way.COORDINATED, null, Set.of(departments), "涉及多个部门", NOW));
    }

    private void refused(String slug, ThrowingCallable move) {
        var before = look();
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
        assertThat(look()).isEqualTo(before);
    }

    private boolean seenBy(Caller caller) {
        try {
            disputes.get(id, caller.scope());
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
            return false;
        }
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

    private static Caller department(String unit) {
        return new Caller("officer-" + unit, Set.of(Role.DEPARTMENT_OFFICER), unit, "500114000000");
    }
}
