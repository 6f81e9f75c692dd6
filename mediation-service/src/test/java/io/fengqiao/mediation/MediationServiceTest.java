package io.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Api.Answer;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.OpenApiDocument;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.chassis.testkit.Topics;
import io.fengqiao.chassis.testkit.Trail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import tools.jackson.databind.JsonNode;

/// The whole service, on a real broker and a real store. Each test has a village of its own.
@RunningService
class MediationServiceTest {
    private static final String TERMS = "张某十日内拆除围墙,冉启明补偿其材料费三百元";
    private static final String SUMMARY = "双方同意先量界址再谈补偿";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    KafkaListenerEndpointRegistry listeners;

    private World world;

    @BeforeAll
    static void aBusyMachineHasTime() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @AfterAll
    static void othersWaitAsTheyLike() {
        Awaitility.reset();
    }

    @BeforeEach
    void aDistrictIsDescribed() {
        world = new World(bus);
        world.division(World.DISTRICT, "黔江区");
        world.division("500114001000", "城东街道");
    }

    @Test
    void aDescribedDivisionHasItsCommitteeAndMediators() {
        world.division("500114001201", "文汇社区居民委员会");
        var officer = api.as("village-officer-500114001201");

        await().untilAsserted(() -> assertThat(officer.get("/api/mediation/organizations/O500114001201")
                        .status())
                .isEqualTo(200));
        var committee =
                officer.get("/api/mediation/organizations/O500114001201").body();
        assertThat(committee.path("name").asString()).isEqualTo("文汇社区人民调解委员会");
        assertThat(committee.path("mediators").asInt()).isEqualTo(2);
        assertThat(committee.path("needed").asInt()).isEqualTo(1);
        var mediators = officer.get("/api/mediation/mediators?organization=O500114001201");
        assertThat(ids(mediators)).containsExactly("mediator-500114001201-1", "mediator-500114001201-2");
        assertThat(mediators.body().path("items").path(0).path("name").asString())
                .hasSize(3)
                .endsWith("**");
    }

    @Test
    void aVillageOfficerSeesOnlyItsOwnOrganizationAndTheDistrictSeesAll() {
        world.division("500114001202", "甲村村民委员会");
        world.division("500114002202", "乙村村民委员会");
        await().untilAsserted(
                        () -> assertThat(ids(api.as("district-officer").get("/api/mediation/organizations?limit=200")))
                                .contains("O500114001202", "O500114002202", "O-traffic", "O-commerce"));

        assertThat(ids(api.as("village-officer-500114001202").get("/api/mediation/organizations")))
                .containsExactly("O500114001202");
        assertThat(ids(api.as("department-officer-police").get("/api/mediation/organizations")))
                .containsExactly("O-traffic");
        assertThat(ids(api.as("district-officer").get("/api/mediation/organizations?division=500114002202")))
                .containsExactly("O500114002202");
        assertThat(api.as("village-officer-500114001202")
                        .get("/api/mediation/mediators?organization=O500114002202")
                        .status())
                .isEqualTo(404);
    }

    /// As the version before wrote it, which is read again (R9).
    @Test
    void aCaseKeepsWhatWasToldFlatInItsDocument() {
        var dispute = World.dispute("FLAT");
        village("500114001231");
        world.dispatched(dispute, 1, "VILLAGE", "500114001231", "neighbour", 3);
        opened(dispute, 1);

        var document = Objects.requireNonNull(mongo.getCollection("cases")
                .find(new Document("_id", dispute + "-1"))
                .first());
        var opened = document.get("state", Document.class).get("opened", Document.class);

        assertThat(opened.getString("kind")).isEqualTo("neighbour");
        assertThat(opened.getString("division")).isEqualTo("500114001231");
        assertThat(opened.getString("unit")).isEqualTo("P500114001231");
        assertThat(opened.get("account", Document.class)).containsKey("sealed");
        assertThat(opened.getList("parties", Document.class))
                .isNotEmpty()
                .allSatisfy(party -> assertThat(party).containsKeys("role", "name"));
        assertThat(opened).doesNotContainKey("facts");
    }

    @Test
    void aDispatchOpensACaseWithItsMediatorOnceHoweverOftenItIsTold() {
        var dispute = World.dispute("TWICE");
        village("500114001203");
        for (int i = 0; i < 3; i++) {
            world.dispatched(dispute, 1, "VILLAGE", "500114001203", "neighbour", 3);
        }
        world.dispatched(World.dispute("TWICEAFTER"), 1, "VILLAGE", "500114001203", "neighbour", 3);
        opened(World.dispute("TWICEAFTER"), 1);

        var found = opened(dispute, 1);

        assertThat(found.path("stage").asString()).isEqualTo("OPEN");
        assertThat(found.path("organization").asString()).isEqualTo("O500114001203");
        // Which of the two depends on what the other dispatch, on a partition of its own, took first.
        assertThat(found.path("mediator").asString()).isIn("mediator-500114001203-1", "mediator-500114001203-2");
        assertThat(found.path("rule").asString()).isEqualTo("S17");
        assertThat(found.path("reason").asString())
                .contains("甲村人民调解委员会")
                .contains(found.path("mediator").asString());
        assertThat(found.path("sessions").asInt()).isZero();
        assertThat(found.path("grade").asString()).isEqualTo("GENERAL");
        assertThat(found.path("kind").asString()).isEqualTo("neighbour");
        assertThat(found.path("dueAt").asString()).isNotEmpty();
        assertThat(found.path("version").asLong()).isEqualTo(2);
        assertThat(told(dispute))
                .extracting(Bus.Told::type)
                .containsExactly("mediation.case-opened.v1", "mediation.mediator-assigned.v1");
        assertThat(told(dispute)).extracting(Bus.Told::sequence).containsExactly(1L, 2L);
        assertThat(told(dispute).getLast().body().path("reason").asString())
                .isEqualTo(found.path("reason").asString());
    }

    @Test
    void casesAreSpreadOverTheMediatorsOfAVillage() {
        village("500114001204");
        for (int i = 0; i < 10; i++) {
            world.dispatched(World.dispute("SPREAD" + i), 1, "VILLAGE", "500114001204", "other", 3);
        }
        var officer = api.as("village-officer-500114001204");
        await().untilAsserted(() ->
                assertThat(ids(officer.get("/api/mediation/cases?stage=OPEN"))).hasSize(10));

        // Load is a hint: a count in the middle may see what was picked twice. BatchesTest shows
        // the even spread.
        for (int n = 1; n <= 2; n++) {
            assertThat(ids(api.as("mediator-500114001204-" + n)
                            .get("/api/mediation/cases?mediator=me&stage=OPEN&limit=200")))
                    .hasSizeBetween(3, 7);
        }
    }

    @Test
    void aProfessionalMatterGoesToItsOrganizationFromTheTownUp() {
        world.dispatched(World.dispute("TRAFFIC"), 2, "TOWN", "500114001000", "traffic", 6);

        var found = opened(World.dispute("TRAFFIC"), 2);

        assertThat(found.path("organization").asString()).isEqualTo("O-traffic");
        assertThat(found.path("mediator").asString()).startsWith("mediator-traffic-");
        assertThat(found.path("rule").asString()).isEqualTo("S20");
        assertThat(api.as("town-officer-500114001000")
                        .get("/api/mediation/cases/" + World.dispute("TRAFFIC") + "-2")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aDispatchWaitsUntilSomebodyIsThereToMediate() {
        var dispute = World.dispute("EARLY");
        world.dispatched(dispute, 1, "VILLAGE", "500114001205", "other", 3);
        await().untilAsserted(() -> assertThat(parked("WAITING", "dispute.events"))
                .anyMatch(row -> row.path("key").asString().equals(dispute)));

        village("500114001205");

        assertThat(opened(dispute, 1).path("organization").asString()).isEqualTo("O500114001205");
    }

    @Test
    void aMediatorHoldsSessionsAndRecordsAnAgreement() {
        var dispute = World.dispute("AGREE");
        var path = openedIn("500114001206", dispute);
        var mediator = api.as("mediator-500114001206-1");

        assertThat(mediator.post(path + "/agreements", agreement())
                        .body()
                        .path("type")
                        .asString())
                .isEqualTo("urn:fengqiao:problem:session-needed");
        var held = mediator.with("If-Match", "\"2\"").post(path + "/sessions", session());
        var agreed = mediator.post(path + "/agreements", agreement());

        assertThat(held.status()).isEqualTo(201);
        assertThat(held.header("Location")).contains(path);
        assertThat(held.header("ETag")).contains("\"3\"");
        assertThat(agreed.status()).isEqualTo(201);
        assertThat(agreed.body().path("stage").asString()).isEqualTo("AGREED");
        assertThat(agreed.body().path("agreement").asString()).matches("A[0-9A-Z]{20}");
        assertThat(agreed.body().path("concludedAt").asString()).isNotEmpty();
        await().untilAsserted(() -> assertThat(told(dispute))
                .extracting(Bus.Told::type)
                .containsExactly(
                        "mediation.case-opened.v1",
                        "mediation.mediator-assigned.v1",
                        "mediation.session-held.v1",
                        "mediation.agreement-reached.v1"));
        var event = told(dispute).getLast();
        assertThat(event.key()).isEqualTo(dispute);
        assertThat(event.subject()).isEqualTo(dispute + "-1");
        assertThat(event.body().path("agreement").asString())
                .isEqualTo(agreed.body().path("agreement").asString());
        assertThat(event.body().has("terms")).isFalse();
    }

    @Test
    void aPartyThatRefusesEndsMediationWithoutASession() {
        var dispute = World.dispute("REFUSE");
        var path = openedIn("500114001207", dispute);

        var failed = api.as("mediator-500114001207-1")
                .post(path + "/failures", Map.of("cause", "PARTY_REFUSED", "note", "被申请人明确拒绝调解"));

        assertThat(failed.status()).isEqualTo(201);
        assertThat(failed.body().path("stage").asString()).isEqualTo("FAILED");
        assertThat(failed.body().path("cause").asString()).isEqualTo("PARTY_REFUSED");
        await().untilAsserted(() -> assertThat(told(dispute).getLast().type()).isEqualTo("mediation.failed.v1"));
    }

    @Test
    void theSameCommandIsDoneOnceAndAnotherUnderItsKeyIsRefused() {
        var path = openedIn("500114001208", World.dispute("KEY"));
        var mediator = api.as("mediator-500114001208-1").with("Idempotency-Key", "session-one-0001");
        var session = session();

        var first = mediator.post(path + "/sessions", session);
        var again = mediator.post(path + "/sessions", session);
        var other = mediator.post(path + "/failures", Map.of("cause", "NOT_MEDIABLE", "note", "…"));
        var stale = api.as("mediator-500114001208-1").with("If-Match", "\"2\"").post(path + "/sessions", session());

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.body().path("sessions").asInt()).isEqualTo(1);
        assertThat(other.status()).isEqualTo(409);
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void anotherMediatorNeitherSeesNorChangesACase() {
        var dispute = World.dispute("OTHERS");
        var path = openedIn("500114001209", dispute);
        var other = api.as("mediator-500114001209-2");

        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.get(path + "/file").status()).isEqualTo(404);
        assertThat(other.post(path + "/sessions", session()).status()).isEqualTo(404);
        assertThat(other.post(path + "/agreements", agreement()).status()).isEqualTo(404);
        assertThat(other.post(path + "/failures", Map.of("cause", "NOT_MEDIABLE", "note", "…"))
                        .status())
                .isEqualTo(404);
        assertThat(other.post(path + "/disclosures", Map.of("purpose", "想看看")).status())
                .isEqualTo(404);
        assertThat(ids(other.get("/api/mediation/cases"))).isEmpty();
        assertThat(ids(other.get("/api/mediation/cases?mediator=mediator-500114001209-1")))
                .isEmpty();
        assertThat(api.as("mediator-500114001209-1")
                        .get(path)
                        .body()
                        .path("sessions")
                        .asInt())
                .isZero();
    }

    @Test
    void officersSeeHowFarItIsButNothingThatWasSaid() {
        var dispute = World.dispute("OUTSIDE");
        var path = openedIn("500114001210", dispute);
        var mediator = api.as("mediator-500114001210-1");
        mediator.post(path + "/sessions", session());
        mediator.post(path + "/agreements", agreement());

        for (var name : List.of("village-officer-500114001210", "town-officer-500114001000", "district-officer")) {
            var officer = api.as(name);
            var seen = officer.get(path);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.body().path("stage").asString()).isEqualTo("AGREED");
            assertThat(seen.body().path("sessions").asInt()).isEqualTo(1);
            var names = new ArrayList<String>();
            seen.body().propertyNames().forEach(names::add);
            assertThat(names)
                    .doesNotContain("terms", "account", "parties", "address", "summary", "note", "performBy", "file");
            assertThat(officer.get(path + "/file").status()).isEqualTo(403);
            assertThat(officer.post(path + "/disclosures", Map.of("purpose", "督查"))
                            .status())
                    .isEqualTo(403);
            assertThat(officer.post(path + "/sessions", session()).status()).isEqualTo(403);
        }
        assertThat(api.as("village-officer-500114001201").get(path).status()).isEqualTo(404);
        assertThat(api.as("department-officer-police").get(path).status()).isEqualTo(404);
    }

    @Test
    void theAssignedMediatorOpensTheFileOnlyForAPurposeThatIsWrittenDown() {
        var path = openedIn("500114001211", World.dispute("FILE"));
        var mediator = api.as("mediator-500114001211-1");
        mediator.post(path + "/sessions", session());

        var masked = mediator.get(path + "/file").body();
        assertThat(masked.path("parties").path(0).path("name").asString()).isEqualTo("冉**");
        assertThat(masked.path("parties").path(0).path("phone").asString()).isEqualTo("139******34");
        assertThat(masked.path("account").asString()).doesNotContain("围墙");
        assertThat(masked.path("sessions").path(0).path("summary").asString()).doesNotContain("界址");
        assertThat(mediator.post(path + "/disclosures", Map.of("purpose", " ")).status())
                .isEqualTo(422);

        var opened = mediator.post(path + "/disclosures", Map.of("purpose", "通知当事人到场"));

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body().path("account").asString()).isEqualTo(World.ACCOUNT);
        assertThat(opened.body().path("parties").path(0).path("name").asString())
                .isEqualTo(World.NAME);
        assertThat(opened.body().path("sessions").path(0).path("summary").asString())
                .isEqualTo(SUMMARY);
        assertThat(Trail.of(api, "mediation")).anySatisfy(entry -> {
            assertThat(entry.path("who").asString()).isEqualTo("mediator-500114001211-1");
            assertThat(entry.path("what").asString()).contains(World.dispute("FILE"));
            assertThat(entry.path("purpose").asString()).isEqualTo("通知当事人到场");
        });
    }

    @Test
    void nothingPersonalIsInClearInTheStoreOrOnTheBus() {
        var dispute = World.dispute("SEALED");
        var path = openedIn("500114001212", dispute);
        var mediator = api.as("mediator-500114001212-1");
        mediator.post(path + "/sessions", session());
        mediator.post(path + "/agreements", agreement());
        await().untilAsserted(() -> assertThat(told(dispute)).hasSize(4));

        for (var collection : List.of("cases", "organizations", "parked", "audit")) {
            for (var document : mongo.getCollection(collection).find()) {
                assertThat(document.toJson()).doesNotContain("围墙", "界址", World.NAME, "张某", "13900001234", "文汇路1号");
            }
        }
        assertThat(bus.told("mediation.events"))
                .allSatisfy(event -> assertThat(event.body().toString())
                        .doesNotContain("围墙", "界址", World.NAME, "张某", "13900001234"));
    }

    @ParameterizedTest(name = "dispute.{0} withdraws an open case")
    @CsvSource({
        "escalated, 500114001213",
        "settled, 500114001214",
        "failed, 500114001215",
        "merged, 500114001225",
        "split, 500114001226"
    })
    void aCaseThatIsOpenWhenItsDispatchIsOverIsWithdrawn(String fact, String village) {
        var dispute = World.dispute("OVER" + village);
        var path = openedIn(village, dispute);

        world.over(fact, dispute, 1, 7);
        world.over(fact, dispute, 1, 7);

        await().untilAsserted(() -> assertThat(told(dispute))
                .extracting(Bus.Told::type)
                .containsExactly(
                        "mediation.case-opened.v1", "mediation.mediator-assigned.v1", "mediation.case-withdrawn.v1"));
        var mediator = api.as("mediator-" + village + "-1");
        assertThat(mediator.get(path).body().path("stage").asString()).isEqualTo("WITHDRAWN");
        var refused = mediator.with("Accept-Language", "zh-CN").post(path + "/sessions", session());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:case-over");
        assertThat(refused.body().path("title").asString()).isEqualTo("案件已终结");
        assertThat(refused.body().path("detail").asString()).contains("WITHDRAWN");
    }

    /// S70: the dispute goes on beside its parts, and so does its case.
    @Test
    void aCaseGoesOnWhenAPartOfItsDisputeIsSplitOff() {
        var dispute = World.dispute("SPLITOFF");
        var path = openedIn("500114001227", dispute);
        world.splitOff(dispute, 1, 7);
        world.tookIn(dispute, 1, "赵秀兰", 8);
        var mediator = api.as("mediator-500114001227-1");
        await().untilAsserted(
                        () -> assertThat(mediator.get(path + "/file").body().path("parties"))
                                .as("all before it was heard")
                                .hasSize(3));
        assertThat(mediator.get(path).body().path("stage").asString()).isEqualTo("OPEN");
        assertThat(mediator.post(path + "/sessions", session()).status()).isEqualTo(201);
    }

    /// S70: who came with another dispute about the same matter has part in the case, once.
    @Test
    void whoJoinsTheDisputeIsInTheFileOfItsOpenCase() {
        var dispute = World.dispute("JOINED");
        var path = openedIn("500114001228", dispute);
        world.tookIn(dispute, 1, "赵秀兰", 7);
        world.tookIn(dispute, 1, "赵秀兰", 7);
        var mediator = api.as("mediator-500114001228-1");
        await().untilAsserted(() ->
                assertThat(mediator.get(path + "/file").body().path("parties")).hasSize(3));
        assertThat(mediator.get(path + "/file").body().path("parties").toString())
                .doesNotContain("赵秀兰");
        var opened = mediator.post(path + "/disclosures", Map.of("purpose", "通知当事人到场"));
        assertThat(opened.body().path("parties").path(2).path("name").asString())
                .isEqualTo("赵秀兰");

        world.over("settled", dispute, 1, 8);
        world.tookIn(dispute, 1, "钱某", 9);
        world.dispatched(dispute, 2, "TOWN", "500114001000", "neighbour", 10);
        opened(dispute, 2);
        assertThat(mediator.get(path + "/file").body().path("parties"))
                .as("what is over stays as it was")
                .hasSize(3);
    }

    @Test
    void aCaseThatIsConcludedStaysSoWhenTheDisputeGoesOn() {
        var dispute = World.dispute("STAYS");
        var path = openedIn("500114001216", dispute);
        var mediator = api.as("mediator-500114001216-1");
        mediator.post(path + "/failures", Map.of("cause", "PARTY_REFUSED", "note", "拒绝"));

        world.over("escalated", dispute, 1, 7);
        world.dispatched(dispute, 2, "TOWN", "500114001000", "neighbour", 8);

        assertThat(opened(dispute, 2).path("organization").asString()).isEqualTo("O500114001000");
        assertThat(mediator.get(path).body().path("stage").asString()).isEqualTo("FAILED");
        assertThat(ids(api.as("district-officer").get("/api/mediation/cases?dispute=" + dispute)))
                .containsExactlyInAnyOrder(dispute + "-1", dispute + "-2");
    }

    @Test
    void aDispatchHeardOfAfterItsEndOpensNothing() {
        var dispute = World.dispute("REVERSED");
        village("500114001217");

        world.over("escalated", dispute, 1, 7);
        world.dispatched(dispute, 1, "VILLAGE", "500114001217", "other", 3);
        world.dispatched(dispute, 2, "TOWN", "500114001000", "other", 8);
        opened(dispute, 2);

        assertThat(api.as("district-officer")
                        .get("/api/mediation/cases/" + dispute + "-1")
                        .status())
                .isEqualTo(404);
        assertThat(told(dispute)).extracting(Bus.Told::subject).containsOnly(dispute + "-2");
    }

    @Test
    void theCourtsPlatformConcludesACaseWithoutASession() {
        var dispute = World.dispute("COURT");
        var path = openedIn("500114001218", dispute);

        world.concludedByCourt("(2026)诉前调1号", dispute, "AGREED", World.courtSeals(Kind.STATEMENT, TERMS));

        await().untilAsserted(
                        () -> assertThat(told(dispute).getLast().type()).isEqualTo("mediation.agreement-reached.v1"));
        var mediator = api.as("mediator-500114001218-1");
        assertThat(mediator.get(path).body().path("stage").asString()).isEqualTo("AGREED");
        var file =
                mediator.post(path + "/disclosures", Map.of("purpose", "核对协议")).body();
        assertThat(file.path("agreement").path("terms").asString()).isEqualTo(TERMS);
        assertThat(file.path("agreement").path("form").asString()).isEqualTo("ORAL");
    }

    @Test
    void aResultFromElsewhereWaitsForItsCase() {
        var dispute = World.dispute("COURTEARLY");
        village("500114001219");
        world.concludedByCourt("(2026)诉前调2号", dispute, "FAILED", World.courtSeals(Kind.STATEMENT, "未达成协议"));
        await().untilAsserted(() -> assertThat(parked("WAITING", "intake.court"))
                .anyMatch(row -> row.path("key").asString().equals(dispute)));

        world.dispatched(dispute, 1, "VILLAGE", "500114001219", "other", 3);

        await().untilAsserted(() -> assertThat(told(dispute))
                .extracting(Bus.Told::type)
                .containsExactly("mediation.case-opened.v1", "mediation.mediator-assigned.v1", "mediation.failed.v1"));
    }

    @Test
    void aResultForACaseThatIsOverIsRefusedWithItsReason() {
        var dispute = World.dispute("COURTLATE");
        var path = openedIn("500114001220", dispute);
        api.as("mediator-500114001220-1").post(path + "/failures", Map.of("cause", "NOT_MEDIABLE", "note", "不属于民间纠纷"));

        world.concludedByCourt("(2026)诉前调3号", dispute, "AGREED", World.courtSeals(Kind.STATEMENT, TERMS));

        await().untilAsserted(() -> assertThat(parked("REFUSED", "intake.court"))
                .anySatisfy(row -> {
                    assertThat(row.path("key").asString()).isEqualTo(dispute);
                    assertThat(row.path("reason").asString()).isEqualTo("case-over");
                }));
        assertThat(told(dispute)).extracting(Bus.Told::type).doesNotContain("mediation.agreement-reached.v1");
    }

    @Test
    void whatCannotBeReadIsParkedWithItsReasonAndTheOthersGoOn() {
        village("500114001221");
        var good = World.dispute("GOOD");
        var bad = World.dispatchedBody(World.dispute("BAD1"), 1, "VILLAGE", "500114001221", "other");
        bad.put("level", "PROVINCE");
        var missing = World.dispatchedBody(World.dispute("BAD2"), 1, "VILLAGE", "500114001221", "other");
        missing.remove("account");
        var nowhere = World.dispatchedBody(World.dispute("BAD3"), 1, "VILLAGE", "somewhere", "other");
        var zero = World.dispatchedBody(World.dispute("BAD4"), 0, "VILLAGE", "500114001221", "other");
        world.tell("dispatched", World.dispute("BAD1"), 3, bad);
        world.tell("dispatched", World.dispute("BAD2"), 3, missing);
        world.tell("dispatched", World.dispute("BAD3"), 3, nowhere);
        world.tell("dispatched", World.dispute("BAD4"), 3, zero);
        world.tell("dispatched", World.dispute("BAD5"), 3, "{\"dispute\":");
        world.concludedByCourt("bad-1", World.dispute("BAD6"), "AGREED", World.courtSeals(Kind.NAME, "某人"));
        world.tell("registered", good, 1, Map.of("anything", "else"));
        world.dispatched(good, 1, "VILLAGE", "500114001221", "other", 3);

        opened(good, 1);
        var reasons = Map.of(
                World.dispute("BAD1"), "field-malformed",
                World.dispute("BAD2"), "field-missing",
                World.dispute("BAD3"), "field-malformed",
                World.dispute("BAD4"), "field-malformed",
                World.dispute("BAD5"), "not-json",
                World.dispute("BAD6"), "field-malformed");
        await().untilAsserted(() -> reasons.forEach((key, reason) -> assertThat(parked("PARKED", null))
                .anySatisfy(row -> {
                    assertThat(row.path("key").asString()).isEqualTo(key);
                    assertThat(row.path("reason").asString()).isEqualTo(reason);
                })));
    }

    @Test
    void casesReportedByDepartmentsAreSkipped() {
        var dispute = World.dispute("AFTERSKIP");
        bus.send(
                "intake.petition",
                "XF-1",
                "/departments/petition",
                "intake.case-reported.v1",
                "XF-1",
                1,
                Map.of("reference", "XF-1"));
        village("500114001222");
        world.dispatched(dispute, 1, "VILLAGE", "500114001222", "other", 3);
        opened(dispute, 1);

        assertThat(api.as("operator")
                        .get("/api/mediation/parked?topic=intake.petition")
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void pagesGoFromTheLongestOpenToTheYoungestWithoutHolesOrDoubles() {
        village("500114001223");
        for (int i = 0; i < 7; i++) {
            world.dispatched(World.dispute("PAGE" + i), 1, "VILLAGE", "500114001223", "other", 3);
        }
        var officer = api.as("village-officer-500114001223");
        await().untilAsserted(() ->
                assertThat(ids(officer.get("/api/mediation/cases"))).hasSize(7));

        var all = new ArrayList<JsonNode>();
        var after = "";
        do {
            var page = officer.get("/api/mediation/cases?stage=OPEN&limit=3" + after)
                    .body();
            page.path("items").forEach(all::add);
            after = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());

        assertThat(all)
                .extracting(row -> row.path("id").asString())
                .doesNotHaveDuplicates()
                .hasSize(7);
        assertThat(all).extracting(row -> row.path("openedAt").asString()).isSorted();
        assertThat(ids(officer.get("/api/mediation/cases?stage=AGREED"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} may not {1} {2}: {3}")
    @CsvSource({
        "grid-worker-500114001001001, GET,  /api/mediation/cases, 403",
        "grid-worker-500114001001001, GET,  /api/mediation/organizations, 403",
        "operator,                    GET,  /api/mediation/cases, 403",
        "operator,                    GET,  /api/mediation/cases/D1-1, 403",
        "auditor,                     GET,  /api/mediation/cases, 403",
        "security-administrator,      GET,  /api/mediation/mediators?organization=O1, 403",
        "district-officer,            POST, /api/mediation/cases/D1-1/sessions, 403",
        "department-officer-police,   POST, /api/mediation/cases/D1-1/agreements, 403",
        "village-officer-500114001001,POST, /api/mediation/cases/D1-1/failures, 403",
        "operator,                    POST, /api/mediation/cases/D1-1/disclosures, 403",
        "mediator-500114001001-1,     GET,  /api/mediation/parked, 403",
        "district-officer,            GET,  /api/mediation/audit, 403",
    })
    void everyRoleHasItsLimits(String name, String method, String path, int status) {
        var answer =
                method.equals("GET") ? api.as(name).get(path) : api.as(name).post(path, valid(path));

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void whatACallerGetsWrongIsToldAsA4xx() {
        var path = openedIn("500114001224", World.dispute("WRONG"));
        var mediator = api.as("mediator-500114001224-1");
        var future =
                Map.of("way", "PHONE", "heldAt", World.now().plusSeconds(3600).toString(), "summary", "…");
        var past = Map.of("form", "ORAL", "terms", "…", "performBy", "2020-01-01");

        assertThat(api.get("/api/mediation/cases").status()).isEqualTo(401);
        assertThat(mediator.post(path + "/sessions", Map.of("way", "PHONE")).status())
                .isEqualTo(422);
        assertThat(mediator.post(path + "/sessions", "{\"way\":\"LETTER\"}").status())
                .isEqualTo(400);
        assertThat(mediator.post(path + "/sessions", future).body().path("type").asString())
                .isEqualTo("urn:fengqiao:problem:in-future");
        mediator.post(path + "/sessions", session());
        assertThat(mediator.post(path + "/agreements", past).body().path("type").asString())
                .isEqualTo("urn:fengqiao:problem:performance-past");
        assertThat(mediator.get("/api/mediation/cases?stage=NOWHERE").status()).isEqualTo(400);
        assertThat(mediator.get("/api/mediation/cases?limit=201").status()).isEqualTo(422);
        assertThat(mediator.get("/api/mediation/cases?after=nonsense").status()).isEqualTo(422);
        assertThat(mediator.get("/api/mediation/mediators").status()).isEqualTo(400);
    }

    @Test
    void listensToTheTopicsThatSayItReadsThem() {
        Set<String> heard = new HashSet<>();
        listeners
                .getListenerContainers()
                .forEach(container -> heard.addAll(List.of(Objects.requireNonNull(
                        container.getContainerProperties().getTopics()))));

        assertThat(heard).isEqualTo(Topics.ofTheSuite().readBy("mediation-service"));
    }

    @Test
    void offersWhatItsOpenApiDocumentSays() {
        OpenApiDocument.check("mediation-service", api);
    }

    private static Object valid(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "sessions" -> session();
            case "agreements" -> agreement();
            case "failures" -> Map.of("cause", "NOT_MEDIABLE", "note", "…");
            default -> Map.of("purpose", "…");
        };
    }

    private static Map<String, Object> session() {
        return Map.of("way", "ON_SITE", "heldAt", World.now().toString(), "summary", SUMMARY);
    }

    private static Map<String, Object> agreement() {
        return Map.of("form", "WRITTEN", "terms", TERMS, "performBy", "2099-01-01");
    }

    private void village(String code) {
        world.division(code, "甲村村民委员会");
        await().untilAsserted(() -> assertThat(api.as("village-officer-" + code)
                        .get("/api/mediation/organizations/O" + code)
                        .status())
                .isEqualTo(200));
    }

    private String openedIn(String village, String dispute) {
        village(village);
        world.dispatched(dispute, 1, "VILLAGE", village, "neighbour", 3);
        opened(dispute, 1);
        return "/api/mediation/cases/" + dispute + "-1";
    }

    private JsonNode opened(String dispute, int dispatch) {
        var path = "/api/mediation/cases/" + dispute + "-" + dispatch;
        await().untilAsserted(() ->
                assertThat(api.as("district-officer").get(path).status()).isEqualTo(200));
        return api.as("district-officer").get(path).body();
    }

    private List<Bus.Told> told(String dispute) {
        return bus.told("mediation.events").stream()
                .filter(event -> dispute.equals(event.key()))
                .toList();
    }

    private List<JsonNode> parked(String status, @Nullable String topic) {
        var rows = new ArrayList<JsonNode>();
        api.as("operator")
                .get("/api/mediation/parked?limit=200&status=" + status + (topic == null ? "" : "&topic=" + topic))
                .body()
                .path("items")
                .forEach(rows::add);
        return rows;
    }

    private static List<String> ids(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        var ids = new ArrayList<String>();
        answer.body().path("items").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }
}
