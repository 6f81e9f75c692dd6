package io.fengqiao.dispute;

import static io.fengqiao.dispute.Surroundings.OTHER_VILLAGE;
import static io.fengqiao.dispute.Surroundings.TOWN;
import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.WORKER;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Tokens;
import io.fengqiao.chassis.testkit.Trail;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/// Worklists, counts, search, saved filters and export, from the events to the screen (S69, S70).
@RunningDisputes
class WorklistsTest {
    private static final String LISTS = "/api/dispute/worklists";
    private static final String LEDGER = "/api/dispute/disputes";
    private static final String OFFICER = "village-officer-" + VILLAGE;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    Environment environment;

    private Surroundings others;

    @BeforeAll
    static void bePatientOnABusyMachine() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void surround() {
        others = new Surroundings(bus);
        others.describeDirectoryOnce(api);
    }

    @Test
    void everyDisputeStandsOnTheListsOfWhoHoldsRunsAndResolvesIt() {
        var id = reported("W-LISTS");
        awaitOn(OFFICER, "HELD", id);
        awaitOn(WORKER, "REPORTED", id);
        assertThat(ids("village-officer-" + OTHER_VILLAGE, "AREA")).doesNotContain(id);
        var row = row(OFFICER, "HELD", id);
        assertThat(row.path("responsible").path("holds").asString()).isEqualTo("P" + VILLAGE);
        assertThat(row.path("responsible").path("holdsName").asString()).isEqualTo("文汇社区");
        assertThat(row.path("responsible").has("resolves")).isFalse();
        assertThat(row.path("remainingMinutes").asLong()).isPositive();
        assertThat(row.toString()).doesNotContain("张");

        var mediator = "mediator-" + VILLAGE + "-7";
        others.mediatorAssigned(id, 1, mediator);
        await().untilAsserted(() -> assertThat(ids(mediator, "MINE")).containsExactly(id));
        assertThat(open(mediator, "MINE")).isEqualTo(1);

        var town = "town-officer-" + TOWN;
        var up = api.as(OFFICER).post(LEDGER + "/" + id + "/escalations", Map.of("reason", "涉及两个社区"));
        assertThat(up.status()).isEqualTo(200);
        assertThat(up.body().path("unit").asString())
                .as("whoever received it keeps it until the town has it")
                .isEqualTo("P" + VILLAGE);
        awaitOn(town, "OFFERED", id);
        awaitCounted(town, "OFFERED");
        assertThat(row(town, "OFFERED", id)
                        .path("responsible")
                        .path("offeredTo")
                        .asString())
                .isEqualTo("P" + TOWN);
        assertThat(api.as(town)
                        .post(LEDGER + "/" + id + "/handovers/acceptances", Map.of())
                        .status())
                .isEqualTo(200);
        awaitOn(town, "HELD", id);
        await().untilAsserted(() -> assertThat(ids(town, "OFFERED")).doesNotContain(id));
        awaitCounted(OFFICER, "HELD");
        assertThat(ids(OFFICER, "AREA")).contains(id);
        assertThat(ids(OFFICER, "HELD")).doesNotContain(id);
        await().untilAsserted(() ->
                assertThat(open(OFFICER, "AREA")).isEqualTo(ids(OFFICER, "AREA").size()));

        others.agreementReached(id, 2, "A-W");
        await().untilAsserted(() ->
                assertThat(row(town, "HELD", id).path("stage").asString()).isEqualTo("SETTLED"));
        assertThat(api.as(town)
                        .post(LEDGER + "/" + id + "/feedbacks", Map.of("how", "电话"))
                        .status())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(ids(town, "HELD")).doesNotContain(id));
        awaitCounted(town, "HELD");
    }

    @Test
    void listsAreSortedByRemainingTimeAndAreNobodyElses() {
        reported("W-SORT-1");
        reported("W-SORT-2");
        await().untilAsserted(() -> assertThat(ids(OFFICER, "HELD")).hasSizeGreaterThanOrEqualTo(2));
        var due = items(OFFICER, "HELD").stream()
                .filter(row -> row.has("dueAt"))
                .map(row -> Instant.parse(row.path("dueAt").asString()))
                .toList();
        assertThat(due).isSorted();
        assertThat(api.as(OFFICER).get(LISTS + "/MATTER").status()).isEqualTo(403);
        assertThat(api.as(OFFICER).get(LISTS + "/MATTER").body().path("rule").asString())
                .isEqualTo("S70");
        assertThat(api.as("operator").get(LISTS).status()).isEqualTo(403);
        assertThat(api.as("department-officer-court")
                        .get(LISTS + "/MATTER")
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(api.as(OFFICER).get(LISTS + "/NOWHERE").status()).isEqualTo(400);
    }

    /// P4: exact by the blind index, and the name is in no address.
    @Test
    void aPartyIsFoundByItsWholeNameOrTelephoneWithinTheScopeOnly() {
        var id = reported("W-SEARCH");
        await().untilAsserted(() ->
                assertThat(found(OFFICER, Map.of("number", "W-SEARCH"))).containsExactly(id));
        assertThat(found(OFFICER, Map.of("number", id))).containsExactly(id);
        assertThat(found(OFFICER, party("NAME", "张桂芳"))).contains(id);
        assertThat(found(OFFICER, party("PHONE", "138-9654-1234"))).contains(id);
        assertThat(found(OFFICER, party("NAME", "张桂"))).isEmpty();
        assertThat(found("village-officer-" + OTHER_VILLAGE, party("NAME", "张桂芳")))
                .doesNotContain(id);
        assertThat(found(OFFICER, Map.of("number", "W-SEARCH", "kind", "labour")))
                .isEmpty();
        assertThat(found(OFFICER, Map.of("number", "W-SEARCH", "division", VILLAGE, "stage", "DISPATCHED")))
                .containsExactly(id);
        assertThat(found(
                        OFFICER,
                        Map.of(
                                "number",
                                "W-SEARCH",
                                "registeredTo",
                                Instant.now().minusSeconds(3600).toString())))
                .isEmpty();
    }

    @Test
    void aPersonKeepsFiltersForItselfAlone() {
        var path = "/api/dispute/saved-filters";
        var soon = Map.of("name", "快到期", "list", "HELD", "filter", Map.of("stage", "DISPATCHED"));
        assertThat(api.as(OFFICER).post(path, soon).status()).isEqualTo(200);
        assertThat(api.as(OFFICER).post(path, soon).body().path("items")).hasSize(1);
        assertThat(api.as(OFFICER)
                        .get(path)
                        .body()
                        .path("items")
                        .path(0)
                        .path("filter")
                        .path("stage")
                        .asString())
                .isEqualTo("DISPATCHED");
        assertThat(api.as("village-officer-" + OTHER_VILLAGE).get(path).body().path("items"))
                .isEmpty();
        assertThat(api.as(OFFICER)
                        .post(path, Map.of("name", "x", "list", "MINE", "filter", Map.of()))
                        .status())
                .isEqualTo(403);
        assertThat(api.as(OFFICER)
                        .post(path + "/removals", Map.of("name", "快到期"))
                        .body()
                        .path("items"))
                .isEmpty();
    }

    /// P6: what leaves in bulk leaves an entry.
    @Test
    void aListLeavesAsAWorkbookWithMasksAndAnAuditEntry() throws Exception {
        reported("W-EXCEL");
        await().untilAsserted(() ->
                assertThat(found(OFFICER, Map.of("number", "W-EXCEL"))).hasSize(1));
        var rows = workbook(OFFICER, LISTS + "/HELD/export");
        assertThat(rows.getFirst()).startsWith("编号");
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("W-EXCEL").contains("张**"));
        assertThat(String.join("\n", rows)).doesNotContain("张桂芳");
        assertThat(Trail.of(api, "dispute").toString()).contains("EXPORT worklist HELD");
    }

    private List<String> workbook(String who, String path) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path))
                .header("Authorization", "Bearer " + Tokens.of(who))
                .build();
        try (var client = HttpClient.newHttpClient();
                var book = new ReadableWorkbook(
                        new ByteArrayInputStream(client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                                .body()));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .collect(Collectors.joining("|")))
                    .toList();
        }
    }

    private String reported(String report) {
        others.reportFromGrid(gridReport(report, VILLAGE));
        var id = DisputeId.of(Channel.GRID, report).value();
        await().untilAsserted(() ->
                assertThat(api.as(OFFICER).get(LEDGER + "/" + id).status()).isEqualTo(200));
        return id;
    }

    private void awaitOn(String who, String list, String id) {
        await().untilAsserted(() -> assertThat(ids(who, list)).contains(id));
        awaitCounted(who, list);
    }

    /// The count is what the list shows, when nothing moves any more.
    private void awaitCounted(String who, String list) {
        await().untilAsserted(() ->
                assertThat(open(who, list)).isEqualTo(ids(who, list).size()));
    }

    private long open(String who, String list) {
        return StreamSupport.stream(api.as(who).get(LISTS).body().path("items").spliterator(), false)
                .filter(one -> one.path("list").asString().equals(list))
                .mapToLong(one -> one.path("open").asLong())
                .sum();
    }

    /// Page after page, as a reader of the list sees it.
    private List<JsonNode> items(String who, String list) {
        var all = new ArrayList<JsonNode>();
        @Nullable String after = "";
        while (after != null) {
            var page = api.as(who)
                    .get(LISTS + "/" + list + "?limit=50" + (after.isEmpty() ? "" : "&after=" + after))
                    .body();
            page.path("items").forEach(all::add);
            after = page.has("next") ? page.path("next").asString() : null;
        }
        return all;
    }

    private List<String> ids(String who, String list) {
        return items(who, list).stream()
                .map(row -> row.path("dispute").asString())
                .toList();
    }

    private JsonNode row(String who, String list, String id) {
        return items(who, list).stream()
                .filter(row -> row.path("dispute").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> party(String by, String value) {
        return Map.of("party", Map.of("by", by, "value", value));
    }

    private List<String> found(String who, Map<String, ?> asked) {
        var items = api.as(who).post("/api/dispute/searches", asked).body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(row -> row.path("dispute").asString())
                .toList();
    }
}
