package io.fengqiao.grid;

import static io.fengqiao.grid.Requests.REPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.grid.work.reports.ReportNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/// Reports, from the telephone to the bus, and back from the ledger.
@RunningService
class ReportingTest {
    private static final String GRID = "500114005001001";
    private static final String WORKER = "grid-worker-" + GRID;

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Vault vault;

    /// S99.
    @Test
    void takesADisputeAndTellsTheLedger() {
        var answer = api.as(WORKER).post(REPORTS, Requests.dispute(GRID));
        assertThat(answer.status()).isEqualTo(201);
        var number = answer.body().path("number").asString();
        assertThat(number).matches("R[0-9A-Z]{20}");
        assertThat(answer.header("Location")).hasValue(REPORTS + "/" + number);
        assertThat(answer.header("ETag")).hasValue("\"1\"");
        assertThat(answer.body().path("status").asString()).isEqualTo("REPORTED");
        assertThat(answer.body().has("dispute")).isFalse();

        var told = awaitTold(number);
        assertThat(told.type()).isEqualTo("grid.dispute-reported.v1");
        assertThat(told.subject()).isEqualTo(number);
        assertThat(told.body().path("village").asString()).isEqualTo("500114005001");
        assertThat(told.body().path("peopleInvolved").asInt()).isEqualTo(4);
        assertThat(told.body().path("witnesses").asInt()).isEqualTo(3);
        assertThat(told.body().path("amountYuan").asLong()).isEqualTo(3000);
        assertThat(opened(told.body().path("account"))).isEqualTo(Requests.ACCOUNT);
        assertThat(opened(told.body().path("address"))).isEqualTo(Requests.ADDRESS);
        var applicant = told.body().path("parties").path(0);
        assertThat(opened(applicant.path("name"))).isEqualTo(Requests.NAME);
        assertThat(opened(applicant.path("idNumber"))).isEqualTo(Requests.ID_NUMBER);
        assertThat(opened(applicant.path("phone"))).isEqualTo(Requests.PHONE);
    }

    /// S14: what it touches beyond its village goes along, for the ledger to dispatch by.
    @Test
    void tellsTheLedgerWhatElseADisputeTouches() {
        var body = Requests.dispute(GRID);
        body.put("alsoIn", List.of("500114005002", "500114001000"));
        body.put("departments", List.of("500114-housing"));
        var answer = api.as(WORKER).post(REPORTS, body);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("alsoIn").toString()).isEqualTo("[\"500114001000\",\"500114005002\"]");
        var number = answer.body().path("number").asString();
        var told = awaitTold(number).body();
        assertThat(told.path("alsoIn").toString()).isEqualTo("[\"500114001000\",\"500114005002\"]");
        assertThat(told.path("departments").toString()).isEqualTo("[\"500114-housing\"]");
        assertThat(api.as(WORKER)
                        .get(REPORTS + "/" + number)
                        .body()
                        .path("departments")
                        .toString())
                .isEqualTo("[\"500114-housing\"]");
    }

    @ParameterizedTest
    @CsvSource({"alsoIn, 500114999999, division-unknown", "departments, 500114-nobody, unit-unknown"})
    void refusesADisputeThatTouchesWhatNobodyKnows(String field, String code, String slug) {
        var body = Requests.dispute(GRID);
        body.put(field, List.of(code));
        var answer = api.as(WORKER).post(REPORTS, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("type").asString()).endsWith(slug);
        assertThat(answer.body().path("rule").asString()).isEqualTo("S14");
    }

    private String opened(JsonNode personal) {
        return vault.open(new Personal(
                Personal.Kind.valueOf(personal.path("kind").asString()),
                personal.path("sealed").asString(),
                personal.path("index").asString()));
    }

    private Bus.Told awaitTold(String number) {
        var found = new ArrayList<Bus.Told>();
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            found.clear();
            found.addAll(bus.told("grid.events").stream()
                    .filter(one -> number.equals(one.key()))
                    .toList());
            assertThat(found).isNotEmpty();
        });
        return found.getFirst();
    }

    /// P4, P5.
    @Test
    void keepsPersonalDataSealedInTheStoreAndOnTheBusAndMaskedInAnswers() {
        var answer = api.as(WORKER).post(REPORTS, Requests.dispute(GRID));
        var number = answer.body().path("number").asString();
        var clear = List.of(
                Requests.NAME,
                Requests.ID_NUMBER,
                Requests.PHONE,
                Requests.ADDRESS,
                Requests.ACCOUNT,
                "11010519491231");
        assertThat(clear).allSatisfy(one -> {
            assertThat(answer.body().toString()).doesNotContain(one);
            assertThat(awaitTold(number).body().toString()).doesNotContain(one);
            assertThat(stored(number).toJson()).doesNotContain(one);
        });
        var applicant = answer.body().path("parties").path(0);
        assertThat(applicant.path("name").asString()).isEqualTo("张**");
        assertThat(applicant.path("phone").asString()).isEqualTo("138******34");
    }

    private Document stored(String number) {
        return mongo.getCollection("reports")
                .find(new Document("_id", new ReportNumber(number).dispute()))
                .iterator()
                .next();
    }

    /// S95 to S98, S100 to S104.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BASIC_INFORMATION",
                "PUBLIC_OPINION",
                "HAZARD",
                "SPECIAL_GROUP",
                "PSYCHOLOGICAL_CARE",
                "PUBLICITY",
                "SAFETY_ACTIVITY",
                "ONLINE_GOVERNANCE",
                "OTHER"
            })
    void takesEachOfTheNineOtherItems(String item) {
        var answer = api.as(WORKER).post(REPORTS, Requests.matter(GRID, item));
        assertThat(answer.status()).isEqualTo(201);
        var told = awaitTold(answer.body().path("number").asString());
        assertThat(told.type()).isEqualTo("grid.matter-reported.v1");
        assertThat(told.body().path("item").asString()).isEqualTo(item);
    }

    /// S128: the telephone was out of reach, and sends twice.
    @Test
    void takesALateReportOnceHoweverOftenItComes() {
        var telephone = api.as(WORKER).with("Idempotency-Key", "offline-telephone-1");
        var body = Requests.dispute(GRID);
        body.put("occurredAt", Instant.now().minus(9, ChronoUnit.DAYS).toString());
        var first = telephone.post(REPORTS, body);
        var second = telephone.post(REPORTS, body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        var number = first.body().path("number").asString();
        assertThat(stored(number).getLong("version")).isEqualTo(1);

        body.put("account", "另一件事");
        var other = telephone.post(REPORTS, body);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().path("type").asString()).endsWith(":key-reused");
    }

    /// S109.
    @ParameterizedTest
    @ValueSource(strings = {"500114005001002", "500114006001001", "500114005001777", "nowhere"})
    void refusesAReportFromAGridTheCallerDoesNotWorkIn(String grid) {
        var refused = api.as(WORKER).post(REPORTS, Requests.dispute(grid));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:not-your-grid");
        assertThat(refused.body().path("rule").asString()).isEqualTo("S109");
    }

    /// S58.
    @Test
    void namesTheFactsThatAreMissingInTheCallersLanguage() {
        var body = Requests.dispute(GRID);
        body.remove("address");
        body.put("parties", List.of());
        var english = api.as(WORKER).post(REPORTS, body);
        assertThat(english.status()).isEqualTo(422);
        assertThat(english.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:facts-missing");
        assertThat(english.body().path("rule").asString()).isEqualTo("S58");
        assertThat(english.body().path("detail").asString())
                .contains("person (", "place (")
                .doesNotContain("matter (");
        var chinese = api.as(WORKER).with("Accept-Language", "zh-CN").post(REPORTS, body);
        assertThat(chinese.body().path("title").asString()).isEqualTo("要素不全");
        assertThat(chinese.body().path("detail").asString())
                .contains("人(", "地点(")
                .doesNotContain("事(kind");
        body.put("account", "  ");
        assertThat(api.as(WORKER).post(REPORTS, body).body().path("detail").asString())
                .contains("matter (");
    }

    @Test
    void refusesMalformedReportsWithAReason() {
        var sound = Requests.dispute(GRID);
        refuses(with(sound, "kind", "weather"), 422, "kind-unknown");
        refuses(with(sound, "item", "HEARSAY"), 400, "body-unreadable");
        refuses(with(sound, "occurredAt", "2026-13-45T25:61:00Z"), 400, "body-unreadable");
        refuses(with(sound, "occurredAt", Instant.now().plusSeconds(3600).toString()), 422, "occurred-in-future");
        refuses(with(sound, "occurredAt", "-100000000-01-01T00:00:00Z"), 422, "occurred-too-early");
        refuses(with(sound, "peopleInvolved", "若干"), 400, "body-unreadable");
        refuses(with(sound, "peopleInvolved", 0), 422, "field-invalid");
        refuses(with(sound, "parties", "张三和李四"), 400, "body-unreadable");
        refuses(with(sound, "parties", List.of(Map.of("role", "APPLICANT"))), 422, "field-invalid");
        refuses(with(sound, "account", "长".repeat(4001)), 422, "field-invalid");
        refuses(with(sound, "hearsay", true), 400, "body-unreadable");
        refuses("邻居两家吵起来了，快来", 400, "body-unreadable");
        refuses("null", 400, "body-unreadable");
    }

    private static Map<String, Object> with(Map<String, Object> sound, String field, Object value) {
        var body = new LinkedHashMap<>(sound);
        body.put(field, value);
        return body;
    }

    private void refuses(Object body, int status, String slug) {
        var refused = api.as(WORKER).post(REPORTS, body);
        assertThat(refused.status()).as("%s", body).isEqualTo(status);
        assertThat(refused.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:" + slug);
    }

    /// P1.
    @Test
    void showsAReportToItsWorkerAndTheOfficersAboveAndToNobodyElse() {
        var number = api.as(WORKER)
                .post(REPORTS, Requests.dispute(GRID))
                .body()
                .path("number")
                .asString();
        for (String sees :
                List.of(WORKER, "village-officer-500114005001", "town-officer-500114005000", "district-officer")) {
            assertThat(api.as(sees).get(REPORTS + "/" + number).status())
                    .as(sees)
                    .isEqualTo(200);
            assertThat(numbers(api.as(sees), "")).as(sees).contains(number);
        }
        for (String blind :
                List.of("grid-worker-500114005001002", "village-officer-500114005002", "town-officer-500114006000")) {
            var unseen = api.as(blind).get(REPORTS + "/" + number);
            var unknown = api.as(blind).get(REPORTS + "/R00000000000000000000");
            assertThat(unseen.status()).as(blind).isEqualTo(404);
            assertThat(unseen.body().path("type")).isEqualTo(unknown.body().path("type"));
            assertThat(unseen.header("ETag")).isEmpty();
            assertThat(numbers(api.as(blind), "")).as(blind).doesNotContain(number);
            assertThat(numbers(api.as(blind), "&grid=" + GRID)).as(blind).isEmpty();
        }
    }

    private static List<String> numbers(Api caller, String filter) {
        var numbers = new ArrayList<String>();
        var after = "";
        do {
            var page = caller.get(REPORTS + "?limit=3" + filter + after).body();
            page.path("items").forEach(item -> numbers.add(item.path("number").asString()));
            after = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());
        assertThat(numbers).doesNotHaveDuplicates();
        return numbers;
    }

    @Test
    void listsTheNewestFirstPageByPageAndByItem() {
        var grid = "500114006001001";
        var worker = api.as("grid-worker-" + grid);
        var posted = new ArrayList<String>();
        for (String item : List.of("HAZARD", "OTHER", "HAZARD", "PUBLICITY", "HAZARD", "OTHER", "HAZARD")) {
            posted.add(worker.post(REPORTS, Requests.matter(grid, item))
                    .body()
                    .path("number")
                    .asString());
        }
        assertThat(numbers(worker, "")).containsExactlyInAnyOrderElementsOf(posted);
        assertThat(numbers(worker, "&item=HAZARD"))
                .containsExactlyInAnyOrder(posted.get(0), posted.get(2), posted.get(4), posted.get(6));
        assertThat(numbers(worker, "&status=CLOSED")).isEmpty();
        assertThat(numbers(worker, "&status=REPORTED&grid=" + grid)).hasSize(6);
        assertThat(numbers(worker, "&status=RECORDED")).containsExactly(posted.get(3));
        var times = worker.get(REPORTS)
                .body()
                .path("items")
                .valueStream()
                .map(item -> Instant.parse(item.path("reportedAt").asString()))
                .toList();
        assertThat(times).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(worker.get(REPORTS + "?after=nonsense").status()).isEqualTo(422);
        assertThat(worker.get(REPORTS + "?limit=201").status()).isEqualTo(422);
        assertThat(worker.get(REPORTS + "?item=HEARSAY").status()).isEqualTo(400);
    }

    /// S67, S122: the worker sees what became of it.
    @Test
    void followsItsDisputeThroughTheLedger() {
        var number = api.as(WORKER)
                .post(REPORTS, Requests.dispute(GRID))
                .body()
                .path("number")
                .asString();
        var dispute = new ReportNumber(number).dispute();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();

        ledger(dispute, "registered", 1, Map.of("channel", "grid", "reference", number, "registeredAt", now));
        var registered = awaitStatus(number, "REGISTERED");
        assertThat(registered.path("dispute").asString()).isEqualTo(dispute);

        ledger(dispute, "graded", 2, Map.of("grade", "GENERAL"));
        ledger(dispute, "dispatched", 3, Map.of("level", "VILLAGE", "unit", "P500114005001", "dueAt", now, "at", now));
        var handling = awaitStatus(number, "HANDLING");
        assertThat(handling.path("unit").asString()).isEqualTo("P500114005001");
        assertThat(handling.path("level").asString()).isEqualTo("VILLAGE");
        assertThat(handling.path("dueAt").asString()).isEqualTo(now);

        ledger(dispute, "settled", 5, Map.of("at", now));
        awaitStatus(number, "SETTLED");
        ledger(dispute, "dispatched", 3, Map.of("level", "TOWN", "unit", "P1", "dueAt", now, "at", now));
        ledger(dispute, "closed", 7, Map.of("outcome", "SETTLED", "at", now));
        var closed = awaitStatus(number, "CLOSED");
        assertThat(closed.path("outcome").asString()).isEqualTo("SETTLED");
        assertThat(closed.has("unit")).isFalse();
        assertThat(stored(number).getLong("version"))
                .as("each of four events once")
                .isEqualTo(5);
    }

    /// S70: what went into another dispute, or into its parts, is closed for whoever reported it; beside what
    /// is only split off it goes on.
    @ParameterizedTest(name = "dispute.{0}: {1}")
    @CsvSource({"merged, MERGED", "split, SPLIT"})
    void isClosedWhenItsDisputeGoesOnInOthers(String fact, String outcome) {
        var number = api.as(WORKER)
                .post(REPORTS, Requests.dispute(GRID))
                .body()
                .path("number")
                .asString();
        var dispute = new ReportNumber(number).dispute();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        ledger(dispute, "registered", 1, Map.of("channel", "grid", "reference", number, "registeredAt", now));
        ledger(dispute, "split", 4, Map.of("ends", false, "at", now));
        ledger(dispute, "dispatched", 5, Map.of("level", "VILLAGE", "unit", "P500114005001", "dueAt", now, "at", now));
        awaitStatus(number, "HANDLING");
        ledger(dispute, fact, 6, Map.of("ends", true, "at", now));
        var closed = awaitStatus(number, "CLOSED");
        assertThat(closed.path("outcome").asString()).isEqualTo(outcome);
        assertThat(closed.has("unit")).isFalse();
    }

    @Test
    void writesNothingForADisputeOfAnotherChannel() {
        var number = api.as(WORKER)
                .post(REPORTS, Requests.dispute(GRID))
                .body()
                .path("number")
                .asString();
        var stranger = "DAAAAAAAAAAAAAAAAAAAA";
        var mine = new ReportNumber(number).dispute();
        var now = Instant.now().toString();
        long before = mongo.getCollection("reports").countDocuments();
        ledger(stranger, "registered", 1, Map.of("channel", "court", "reference", "c-1", "registeredAt", now));
        ledger(stranger, "closed", 2, Map.of("outcome", "SETTLED", "at", now));
        ledger(mine, "registered", 1, Map.of("channel", "grid", "reference", number, "registeredAt", now));
        awaitStatus(number, "REGISTERED");
        assertThat(mongo.getCollection("reports").countDocuments()).isEqualTo(before);
        assertThat(mongo.getCollection("parked").countDocuments(new Document("key", stranger)))
                .isZero();
    }

    /// R5.
    @Test
    void parksWhatItCannotReadAndGoesOn() {
        var number = api.as(WORKER)
                .post(REPORTS, Requests.dispute(GRID))
                .body()
                .path("number")
                .asString();
        var mine = new ReportNumber(number).dispute();
        var now = Instant.now().toString();
        ledger("DBBBBBBBBBBBBBBBBBBBB", "closed", 1, Map.of("outcome", "PERHAPS", "at", now));
        ledger(mine, "registered", 1, Map.of("channel", "grid", "reference", number, "registeredAt", now));
        awaitStatus(number, "REGISTERED");
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(api.as("operator")
                                .get("/api/grid/parked?topic=dispute.events&status=PARKED")
                                .body()
                                .path("items"))
                        .anySatisfy(record -> {
                            assertThat(record.path("key").asString()).isEqualTo("DBBBBBBBBBBBBBBBBBBBB");
                            assertThat(record.path("reason").asString()).isEqualTo("field-malformed");
                        }));
    }

    private void ledger(String dispute, String fact, long sequence, Map<String, Object> facts) {
        var body = new LinkedHashMap<>(facts);
        body.put("dispute", dispute);
        bus.send("dispute.events", dispute, "/dispute-service", "dispute." + fact + ".v1", dispute, sequence, body);
    }

    private JsonNode awaitStatus(String number, String status) {
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(
                        () -> assertThat(read(number).path("status").asString()).isEqualTo(status));
        return read(number);
    }

    private JsonNode read(String number) {
        return api.as(WORKER).get(REPORTS + "/" + number).body();
    }
}
