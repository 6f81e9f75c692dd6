package io.fengqiao.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.OpenApiDocument;
import io.fengqiao.chassis.testkit.RunningService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// The service as it runs, over HTTP and the bus. Each test has a town of its own.
@RunningService
class AssessmentServiceTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");
    private static final String DISTRICT = "500114000000";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    /// As long as a busy machine may take; nothing here measures time.
    @BeforeAll
    static void waitPatiently() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void describeTheDistrict() {
        describe(DISTRICT, "黔江区", "DISTRICT", null);
    }

    private String town(int number) {
        var town = "500114%03d000".formatted(number);
        describe(town, "第%d街道".formatted(number), "TOWN", DISTRICT);
        for (int village = 1; village <= 2; village++) {
            describe(village(town, village), "第%d村".formatted(village), "VILLAGE", town);
        }
        await().until(() -> api.as("district-officer")
                        .get("/api/assessment/containment?division=" + village(town, 2))
                        .status()
                == 200);
        return town;
    }

    private static String village(String town, int number) {
        return town.substring(0, 9) + "%03d".formatted(number);
    }

    private void describe(String code, String name, String level, @Nullable String parent) {
        var body = new HashMap<String, Object>(Map.of("code", code, "name", name, "level", level));
        if (parent != null) {
            body.put("parent", parent);
        }
        bus.send("directory", code, "/grid-service", "directory.division-described.v1", code, 1, body);
    }

    private ToldDispute registered(String id, String village, Instant at) {
        return ToldDispute.registered(id, village, at, event -> event.send(bus));
    }

    private List<JsonNode> facts(String identity, String query) {
        var answer = api.as(identity).get("/api/assessment/facts?" + query);
        assertThat(answer.status()).isEqualTo(200);
        return new ArrayList<>(answer.body().path("items").values());
    }

    private List<JsonNode> awaitScored(String dispute) {
        await().until(() -> facts("district-officer", "dispute=" + dispute).stream()
                .anyMatch(fact -> fact.path("scored").asBoolean()));
        return facts("district-officer", "dispute=" + dispute);
    }

    @Test
    void showsAFactForEachUnitThatTookPartScoredWithTheClosing() {
        var village = village(town(101), 1);
        var dispute = registered("D10100000000000000001", village, MONDAY)
                .graded("CONSIDERABLE")
                .dispatched("VILLAGE")
                .later(Duration.ofHours(1))
                .accepted()
                .later(Duration.ofDays(7))
                .overdue()
                .escalated("OVERDUE");
        await().until(() -> facts("district-officer", "dispute=" + dispute.id).size() == 2);
        assertThat(facts("district-officer", "dispute=" + dispute.id))
                .allMatch(fact -> !fact.path("scored").asBoolean());

        dispute.later(Duration.ofHours(2)).settled().fedBack().closed("SETTLED");
        var facts = awaitScored(dispute.id);
        assertThat(facts).hasSize(2);
        assertThat(facts.getFirst().toString()).isEqualTo("""
            {"id":"D10100000000000000001/P500114101001","dispute":"D10100000000000000001","unit":"P500114101001",\
            "matterUnit":"500114-police","level":"VILLAGE","kind":"neighbour","grade":"CONSIDERABLE","dispatch":1,\
            "dispatchedAt":"2026-11-16T01:00:00Z","dueAt":"2026-11-23T01:00:00Z","acceptedAt":"2026-11-16T02:00:00Z",\
            "overdueAt":"2026-11-23T02:00:00Z","outcome":"HANDED_UP","cause":"OVERDUE",\
            "endedAt":"2026-11-23T02:00:00Z","closedAt":"2026-11-23T04:00:00Z","scored":true}\
            """);
        assertThat(facts.getLast().toString()).isEqualTo("""
            {"id":"D10100000000000000001/P500114101000","dispute":"D10100000000000000001","unit":"P500114101000",\
            "matterUnit":"500114-police","level":"TOWN","kind":"neighbour","grade":"CONSIDERABLE","dispatch":2,\
            "dispatchedAt":"2026-11-23T02:00:00Z","dueAt":"2026-11-30T02:00:00Z",\
            "outcome":"SETTLED","onTime":true,\
            "endedAt":"2026-11-23T04:00:00Z","closedAt":"2026-11-23T04:00:00Z","scored":true}\
            """);
    }

    @Test
    void showsEachCallerTheFactsOfItsOwnAreaOrLineOnly() {
        var town = town(102);
        var dispute = registered("D10200000000000000001", village(town, 1), MONDAY)
                .dispatched("VILLAGE")
                .escalated("REQUESTED")
                .settled()
                .closed("SETTLED");
        awaitScored(dispute.id);
        assertThat(unitsSeenBy("district-officer", dispute.id)).containsExactly("P500114102001", "P500114102000");
        assertThat(unitsSeenBy("town-officer-" + town, dispute.id)).containsExactly("P500114102001", "P500114102000");
        assertThat(unitsSeenBy("department-officer-police", dispute.id))
                .containsExactly("P500114102001", "P500114102000");
        assertThat(unitsSeenBy("village-officer-" + village(town, 1), dispute.id))
                .containsExactly("P500114102001");
        assertThat(unitsSeenBy("village-officer-" + village(town, 2), dispute.id))
                .isEmpty();
        assertThat(unitsSeenBy("town-officer-500114103000", dispute.id)).isEmpty();
        assertThat(unitsSeenBy("department-officer-justice", dispute.id)).isEmpty();

        assertThat(counts("village-officer-" + village(town, 1), ""))
                .isEqualTo("{\"facts\":1,\"scored\":1,\"outcomes\":"
                        + "[{\"outcome\":\"HANDED_UP\",\"scored\":true,\"count\":1}]}");
        assertThat(counts("town-officer-" + town, ""))
                .isEqualTo("{\"facts\":2,\"scored\":2,\"outcomes\":"
                        + "[{\"outcome\":\"SETTLED\",\"scored\":true,\"count\":1},"
                        + "{\"outcome\":\"HANDED_UP\",\"scored\":true,\"count\":1}]}");
        assertThat(counts("town-officer-" + town, "?from=2026-11-16&to=2026-11-16"))
                .startsWith("{\"facts\":2,");
        assertThat(counts("town-officer-" + town, "?from=2026-11-17")).startsWith("{\"facts\":0,");
        assertThat(counts("town-officer-" + town, "?to=2026-11-15")).startsWith("{\"facts\":0,");
        assertThat(counts("village-officer-" + village(town, 2), "")).startsWith("{\"facts\":0,");
    }

    private List<String> unitsSeenBy(String identity, String dispute) {
        return facts(identity, "dispute=" + dispute).stream()
                .map(fact -> fact.path("unit").asString())
                .toList();
    }

    private String counts(String identity, String query) {
        return api.as(identity)
                .get("/api/assessment/facts/counts" + query)
                .body()
                .toString();
    }

    @ParameterizedTest(name = "{0} asks {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        grid-worker-500114001001001   | /api/assessment/facts                          | 403
        mediator-500114001001-1       | /api/assessment/facts/counts                   | 403
        operator                      | /api/assessment/containment                    | 403
        security-administrator        | /api/assessment/reports/weekly?town=x          | 403
        auditor                       | /api/assessment/facts                          | 403
        district-officer              | /api/assessment/parked                         | 403
        district-officer              | /api/assessment/audit                          | 403
        district-officer              | /api/assessment/facts                          | 200
        district-officer              | /api/assessment/facts/counts                   | 200
        operator                      | /api/assessment/parked                         | 200
        auditor                       | /api/assessment/audit                          | 200
        district-officer              | /api/assessment/facts?limit=0                  | 422
        district-officer              | /api/assessment/facts?limit=201                | 422
        district-officer              | /api/assessment/facts?after=nowhere            | 422
        district-officer              | /api/assessment/facts/counts?from=yesterday    | 400
        district-officer              | /api/assessment/reports/weekly                 | 400
        """)
    void allowsEachFunctionToItsRoles(String identity, String path, int status) {
        assertThat(api.as(identity).get(path).status()).isEqualTo(status);
        assertThat(api.get(path).status()).isEqualTo(401);
    }

    @Test
    void pagesThroughAllFactsOnceWhateverTheLimit() {
        var town = town(104);
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            var village = village(town, 1 + i % 2);
            var dispute =
                    registered("D1040000000000000000" + i, village, MONDAY).dispatched("VILLAGE");
            all.add(dispute.id + "/P" + village);
            if (i % 3 != 0) {
                dispute.escalated("REQUESTED");
                all.add(dispute.id + "/P" + town);
            }
        }
        var officer = "town-officer-" + town;
        await().until(() -> facts(officer, "limit=200").size() == all.size());
        for (int limit = 1; limit <= 12; limit++) {
            assertThat(walk(officer, "limit=" + limit, limit)).containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(walk(officer, "limit=2&unit=P" + town, 2)).hasSize(4).allMatch(id -> id.endsWith("/P" + town));
        assertThat(walk(officer, "limit=3&unit=500114-police", 3)).hasSize(all.size());
        assertThat(walk("village-officer-" + village(town, 1), "limit=1", 1))
                .hasSize(4)
                .allMatch(id -> id.endsWith("/P" + village(town, 1)));
    }

    private List<String> walk(String identity, String query, int limit) {
        var seen = new ArrayList<String>();
        var next = "";
        for (int pages = 0; pages < 50; pages++) {
            var body = api.as(identity)
                    .get("/api/assessment/facts?" + query + (next.isEmpty() ? "" : "&after=" + next))
                    .body();
            assertThat(body.path("items").size()).isLessThanOrEqualTo(limit);
            body.path("items").forEach(fact -> seen.add(fact.path("id").asString()));
            next = body.path("next").asString("");
            if (next.isEmpty()) {
                return seen;
            }
        }
        throw new AssertionError("no end after 50 pages");
    }

    @Test
    void measuresTheRatesOfAreaAndWindowWithTheirRules() {
        var town = town(105);
        var one = village(town, 1);
        // Settled in the village on time.
        registered("D10500000000000000001", one, MONDAY)
                .dispatched("VILLAGE")
                .settled()
                .closed("SETTLED");
        // Settled in the village late.
        registered("D10500000000000000002", one, MONDAY)
                .dispatched("VILLAGE")
                .later(Duration.ofDays(8))
                .overdue()
                .settled()
                .closed("SETTLED");
        // Settled in the town.
        registered("D10500000000000000003", one, MONDAY)
                .dispatched("VILLAGE")
                .escalated("MEDIATION_FAILED")
                .settled()
                .closed("SETTLED");
        // Major, from the other village, failed at the district.
        registered("D10500000000000000004", village(town, 2), MONDAY)
                .graded("MAJOR")
                .dispatched("TOWN")
                .escalated("REQUESTED")
                .failed()
                .closed("UNSETTLED");
        // Still open: in no rate.
        registered("D10500000000000000005", one, MONDAY).dispatched("VILLAGE");
        // Closed in the last millisecond of Sunday, and in the first of Monday, in Asia/Shanghai.
        registered("D10500000000000000006", one, MONDAY)
                .dispatched("VILLAGE")
                .at(Instant.parse("2026-11-15T15:59:59.999Z"))
                .settled()
                .closed("SETTLED");
        registered("D10500000000000000007", one, MONDAY)
                .dispatched("VILLAGE")
                .at(Instant.parse("2026-11-15T16:00:00Z"))
                .settled()
                .closed("SETTLED");
        for (int i : List.of(1, 2, 3, 4, 6, 7)) {
            awaitScored("D1050000000000000000" + i);
        }

        var window = "&from=2026-11-16&to=2026-11-30";
        assertThat(rates("district-officer", town, window))
                .containsExactly(
                        "general-within-village 3/4 0.7500",
                        "major-within-town 1/2 0.5000",
                        "not-passed-up 4/5 0.8000",
                        "on-time 3/4 0.7500",
                        "success 4/5 0.8000");
        assertThat(rates("village-officer-" + one, one, window))
                .containsExactly(
                        "general-within-village 3/4 0.7500",
                        "major-within-town 1/1 1.0000",
                        "not-passed-up 4/4 1.0000",
                        "on-time 3/4 0.7500",
                        "success 4/4 1.0000");
        assertThat(rates("department-officer-police", town, window)).isEqualTo(rates("district-officer", town, window));
        assertThat(rates("department-officer-justice", town, window)).allMatch(rate -> rate.endsWith(" 0/0 null"));
        assertThat(rates("town-officer-" + town, town, "&from=2026-11-15&to=2026-11-15"))
                .containsExactly(
                        "general-within-village 1/1 1.0000",
                        "major-within-town 0/0 null",
                        "not-passed-up 1/1 1.0000",
                        "on-time 1/1 1.0000",
                        "success 1/1 1.0000");

        var answer = api.as("town-officer-" + town)
                .get("/api/assessment/containment?from=2026-11-16&to=2026-11-30")
                .body();
        assertThat(answer.path("division").asString()).isEqualTo(town);
        assertThat(answer.path("name").asString()).isEqualTo("第105街道");
        assertThat(answer.path("closed").asLong()).isEqualTo(5);
        var rule = answer.path("rules").path("rules").get(0);
        assertThat(answer.path("rules").path("version").asString()).isEqualTo("1");
        assertThat(rule.path("id").asString()).isEqualTo("general-within-village");
        assertThat(rule.path("source").toString()).isEqualTo("[\"S6\"]");
        assertThat(rule.path("denominator").asString()).contains("GENERAL");
    }

    private List<String> rates(String identity, String division, String window) {
        var answer = api.as(identity).get("/api/assessment/containment?division=" + division + window);
        assertThat(answer.status()).isEqualTo(200);
        return rates(answer.body().path("rates"));
    }

    private static List<String> rates(JsonNode rates) {
        return rates.values().stream()
                .map(rate -> {
                    assertThat(rate.has("rate")).isTrue();
                    return rate.path("indicator").asString() + " "
                            + rate.path("numerator").asLong() + "/"
                            + rate.path("denominator").asLong() + " "
                            + (rate.path("rate").isNull()
                                    ? "null"
                                    : "%.4f".formatted(rate.path("rate").asDouble()));
                })
                .toList();
    }

    @Test
    void reportsATownsWeekVillageByVillage() {
        var town = town(106);
        // Registered and settled in the week.
        registered("D10600000000000000001", village(town, 1), MONDAY)
                .dispatched("VILLAGE")
                .settled()
                .closed("SETTLED");
        // Registered the week before, run over its time and handed up in the week, open in the town
        // at its end.
        registered("D10600000000000000002", village(town, 1), MONDAY.minus(Duration.ofDays(5)))
                .dispatched("VILLAGE")
                .later(Duration.ofDays(8))
                .overdue()
                .escalated("OVERDUE");
        // Registered in the week, settled in the next: open at its end.
        registered("D10600000000000000003", village(town, 2), MONDAY)
                .dispatched("VILLAGE")
                .later(Duration.ofDays(7))
                .settled()
                .closed("SETTLED");
        // Over before the week began: not in it.
        registered("D10600000000000000004", village(town, 2), MONDAY.minus(Duration.ofDays(7)))
                .dispatched("VILLAGE")
                .failed()
                .closed("UNSETTLED");
        // Failed at the district in the week: no line of the town has that, its handing up has.
        registered("D10600000000000000005", village(town, 2), MONDAY)
                .graded("MAJOR")
                .dispatched("TOWN")
                .escalated("REQUESTED")
                .failed()
                .closed("UNSETTLED");
        for (int i : List.of(1, 3, 4, 5)) {
            awaitScored("D1060000000000000000" + i);
        }
        await().until(() ->
                facts("district-officer", "dispute=D10600000000000000002").size() == 2);

        var report = api.as("town-officer-" + town)
                .get("/api/assessment/reports/weekly?town=" + town + "&week=2026-W47")
                .body();
        assertThat(report.path("from").asString() + ".." + report.path("to").asString())
                .isEqualTo("2026-11-16..2026-11-22");
        assertThat(report.path("lines").values().stream().map(AssessmentServiceTest::line))
                .containsExactly(
                        "第106街道 registered 0 open 1 settled 0 failed 0 overdue 0 escalated 1",
                        "第1村 registered 1 open 0 settled 1 failed 0 overdue 1 escalated 1",
                        "第2村 registered 2 open 1 settled 0 failed 0 overdue 0 escalated 0");
        assertThat(line(report.path("total")))
                .isEqualTo("第106街道 registered 3 open 2 settled 1 failed 0 overdue 1 escalated 2");
        assertThat(rates(report.path("lines").get(1).path("rates")))
                .contains("general-within-village 1/1 1.0000", "major-within-town 0/0 null");
        assertThat(rates(report.path("total").path("rates")))
                .containsExactly(
                        "general-within-village 1/1 1.0000",
                        "major-within-town 0/1 0.0000",
                        "not-passed-up 1/2 0.5000",
                        "on-time 1/1 1.0000",
                        "success 1/2 0.5000");
    }

    /// S70: one matter that was reported twice counts once, in its week and in those before.
    @Test
    void leavesADisputeThatWentIntoAnotherOutOfWhatIsRegisteredOpenAndScored() {
        var town = town(111);
        var village = village(town, 1);
        registered("D11100000000000000001", village, MONDAY)
                .dispatched("VILLAGE")
                .settled()
                .closed("SETTLED");
        var twin = registered("D11100000000000000002", village, MONDAY).dispatched("VILLAGE");
        // Run over its time and handed up before anybody noticed: that was the village's doing.
        var late = registered("D11100000000000000003", village, MONDAY.minus(Duration.ofDays(7)))
                .dispatched("VILLAGE")
                .later(Duration.ofDays(8))
                .overdue()
                .escalated("OVERDUE");
        awaitScored("D11100000000000000001");
        await().until(() -> facts("district-officer", "dispute=" + late.id).size() == 2);
        assertThat(week(town, "2026-W47"))
                .containsExactly(
                        "第111街道 registered 0 open 1 settled 0 failed 0 overdue 0 escalated 0",
                        "第1村 registered 2 open 1 settled 1 failed 0 overdue 1 escalated 1",
                        "第2村 registered 0 open 0 settled 0 failed 0 overdue 0 escalated 0");

        twin.later(Duration.ofDays(9)).merged();
        late.later(Duration.ofDays(9)).merged();
        await().untilAsserted(() -> assertThat(counts("town-officer-" + town, ""))
                .isEqualTo("{\"facts\":4,\"scored\":1,\"outcomes\":"
                        + "[{\"outcome\":\"SETTLED\",\"scored\":true,\"count\":1},"
                        + "{\"outcome\":\"HANDED_UP\",\"scored\":false,\"count\":1},"
                        + "{\"outcome\":\"MERGED\",\"scored\":false,\"count\":2}]}"));
        assertThat(week(town, "2026-W47"))
                .containsExactly(
                        "第111街道 registered 0 open 0 settled 0 failed 0 overdue 0 escalated 0",
                        "第1村 registered 1 open 0 settled 1 failed 0 overdue 1 escalated 1",
                        "第2村 registered 0 open 0 settled 0 failed 0 overdue 0 escalated 0");
        assertThat(week(town, "2026-W48"))
                .allMatch(line -> line.endsWith("registered 0 open 0 settled 0 failed 0 overdue 0 escalated 0"));
        assertThat(rates("town-officer-" + town, town, "&from=2026-11-01&to=2026-12-31"))
                .contains("not-passed-up 1/1 1.0000", "on-time 1/1 1.0000", "success 1/1 1.0000");
        assertThat(facts("district-officer", "dispute=" + twin.id)
                        .getFirst()
                        .path("outcome")
                        .asString())
                .isEqualTo("MERGED");
    }

    /// S70: it was one dispute until it was split, and is several from then on; what is split off changes
    /// nothing for the rest.
    @Test
    void countsADisputeUntilItIsSplitAndItsPartsFromThenOn() {
        var town = town(112);
        var village = village(town, 1);
        var whole = registered("D11200000000000000001", village, MONDAY)
                .dispatched("VILLAGE")
                .later(Duration.ofDays(8))
                .split(false)
                .later(Duration.ofDays(1))
                .split(true);
        for (int part : List.of(2, 3, 4)) {
            registered("D1120000000000000000" + part, village, MONDAY.plus(Duration.ofDays(part == 2 ? 8 : 9)))
                    .dispatched("VILLAGE");
        }
        registered("D11200000000000000005", village, MONDAY.plus(Duration.ofDays(9)))
                .dispatched("VILLAGE")
                .settled()
                .closed("SETTLED");
        awaitScored("D11200000000000000005");
        await().untilAsserted(() -> assertThat(counts("town-officer-" + town, ""))
                .isEqualTo("{\"facts\":5,\"scored\":1,\"outcomes\":"
                        + "[{\"outcome\":\"OPEN\",\"scored\":false,\"count\":3},"
                        + "{\"outcome\":\"SETTLED\",\"scored\":true,\"count\":1},"
                        + "{\"outcome\":\"SPLIT\",\"scored\":false,\"count\":1}]}"));
        assertThat(week(town, "2026-W47")).contains("第1村 registered 1 open 1 settled 0 failed 0 overdue 0 escalated 0");
        assertThat(week(town, "2026-W48")).contains("第1村 registered 4 open 3 settled 1 failed 0 overdue 0 escalated 0");
        assertThat(rates("town-officer-" + town, town, "&from=2026-11-01&to=2026-12-31"))
                .as("no failure of anybody")
                .contains("on-time 1/1 1.0000", "success 1/1 1.0000");
        assertThat(facts("district-officer", "dispute=" + whole.id)
                        .getFirst()
                        .path("endedAt")
                        .asString())
                .startsWith("2026-11-25");
    }

    private List<String> week(String town, String week) {
        return api
                .as("town-officer-" + town)
                .get("/api/assessment/reports/weekly?town=" + town + "&week=" + week)
                .body()
                .path("lines")
                .values()
                .stream()
                .map(AssessmentServiceTest::line)
                .toList();
    }

    private static String line(JsonNode line) {
        var text = new StringBuilder(line.path("name").asString());
        for (String count : List.of("registered", "open", "settled", "failed", "overdue", "escalated")) {
            text.append(' ').append(count).append(' ').append(line.path(count).asLong(-1));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0} asks for {1}")
    @CsvSource({
        "village-officer-500114107001, containment?division=500114107002",
        "village-officer-500114107001, containment?division=500114107000",
        "village-officer-500114107001, containment?division=500114000000",
        "town-officer-500114107000, containment?division=500114000000",
        "town-officer-500114107000, containment?division=500114108001",
        "town-officer-500114107000, containment?division=500114107999",
        "district-officer, containment?division=500115000000",
        "district-officer, containment?division=nonsense",
        "village-officer-500114107001, reports/weekly?town=500114107000",
        "village-officer-500114107001, reports/weekly?town=500114107001",
        "town-officer-500114107000, reports/weekly?town=500114108000",
        "district-officer, reports/weekly?town=500114107001",
        "department-officer-police, containment?division=500114107999"
    })
    void answersWhatLiesOutsideLikeWhatIsNotThere(String identity, String path) {
        town(107);
        town(108);
        var answer = api.as(identity).get("/api/assessment/" + path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:not-found");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        containment?from=2026-11-17&to=2026-11-16 | window-backwards |     | Window backwards | 起止日期颠倒
        reports/weekly?town=500114109000&week=47  | week-malformed   | S64 | Week malformed   | 周次格式错误
        """)
    void refusesInTwoLanguages(String path, String slug, @Nullable String rule, String english, String chinese) {
        town(109);
        var officer = api.as("district-officer");
        var answer = officer.get("/api/assessment/" + path);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:" + slug);
        assertThat(answer.body().path("rule").asString("")).isEqualTo(rule == null ? "" : rule);
        assertThat(answer.body().path("title").asString()).isEqualTo(english);
        assertThat(answer.body().path("detail").asString()).isNotBlank();
        assertThat(officer.with("Accept-Language", "zh-CN")
                        .get("/api/assessment/" + path)
                        .body()
                        .path("title")
                        .asString())
                .isEqualTo(chinese);
    }

    /// Each spoils one thing of a sound event.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "{}",
                "[]",
                "null",
                "{\"dispute\":\"%s\"}",
                "{\"dispute\":\"%s\",\"division\":\"500114110001\",\"registeredAt\":\"2026-11-16T01:00:00Z\"}",
                "{\"dispute\":\"%s\",\"kind\":\"land\",\"division\":\"5001141100\",\"registeredAt\":\"2026-11-16T01:00:00Z\"}",
                "{\"dispute\":\"%s\",\"kind\":\"land\",\"division\":\"500114110001\",\"registeredAt\":\"yesterday\"}",
                "{\"dispute\":{},\"kind\":\"land\",\"division\":\"500114110001\",\"registeredAt\":\"2026-11-16T01:00:00Z\"}",
                "{\"dispute\":\"%s\",\"dispute\":\"%s\",\"kind\":\"land\"}"
            })
    void parksAMalformedRecordAndGoesOn(String body) {
        var village = village(town(110), 1);
        var id = "DX%018dX".formatted(body.hashCode() & 0xffff);
        var good = "DY%018dY".formatted(body.hashCode() & 0xffff);
        bus.send(
                "dispute.events",
                id,
                Bus.headers(id, "/dispute-service", "dispute.registered.v1", id, 1),
                body.formatted(id, id).getBytes(StandardCharsets.UTF_8));
        registered(good, village, MONDAY).dispatched("VILLAGE").closed("SETTLED");
        awaitScored(good);
        await().untilAsserted(() -> assertThat(parked(id)).containsExactly("PARKED"));
        assertThat(facts("district-officer", "dispute=" + id)).isEmpty();
    }

    private List<String> parked(String key) {
        return api
                .as("operator")
                .get("/api/assessment/parked?topic=dispute.events&limit=200")
                .body()
                .path("items")
                .values()
                .stream()
                .filter(record -> record.path("key").asString("").equals(key))
                .map(record -> record.path("status").asString())
                .toList();
    }

    @Test
    void offersWhatItsDocumentSays() {
        OpenApiDocument.check("assessment-service", api);
    }
}
