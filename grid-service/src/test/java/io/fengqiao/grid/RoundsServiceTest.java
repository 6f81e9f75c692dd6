package io.fengqiao.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.RunningService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// S55, S99: rounds over HTTP and on the bus, of grids the directory told of three days ago.
@RunningService
class RoundsServiceTest {
    private static final String DUTIES = "/api/grid/round-duties";
    private static final String PERIODS = "/api/grid/sensitive-periods";

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), WorkingCalendar.SHANGHAI);
    }

    /// A grid as the directory told of it three days ago: two whole days are over since.
    private Api workerOf(String grid) {
        describe(grid, false, 1, Instant.now().minus(Duration.ofDays(3)));
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(rounds(grid)).hasSize(2));
        return api.as("grid-worker-" + grid);
    }

    private void describe(String grid, boolean retired, long sequence, Instant at) {
        var headers = new HashMap<>(
                Bus.headers(grid + "-" + sequence, "/grid-service", "directory.grid-described.v1", grid, sequence));
        headers.put("ce_time", at.toString());
        var body = """
            {"code":"%s","name":"n","village":"%s","kind":"BASE","workers":["grid-worker-%s"],"retired":%s}
            """.formatted(grid, grid.substring(0, 12), grid, retired);
        bus.send("directory", grid, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode rounds(String grid) {
        return api.as("district-officer").get(DUTIES + "/" + grid).body().path("rounds");
    }

    /// Without what was told again: a reader knows it by its id.
    private List<Bus.Told> told(String obliged) {
        var seen = new HashSet<String>();
        return bus.told("grid.events").stream()
                .filter(one -> obliged.equals(one.key()) && seen.add(one.id()))
                .toList();
    }

    @Test
    void tellsWhatWasMissedWhileNobodyWasThereOnceAndOldestFirst() {
        var grid = "500114106001901";
        workerOf(grid);
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(told(grid))
                        .extracting(one ->
                                one.type() + " " + one.body().path("first").asString())
                        .containsExactly(
                                "grid.round-missed.v1 " + today().minusDays(2),
                                "grid.round-missed.v1 " + today().minusDays(1)));
        assertThat(told(grid))
                .extracting(one -> one.body().path("source").asString())
                .containsOnly("S55");
    }

    @Test
    void takesTheDaysRoundWithFindingsAndTheMissedOneLate() {
        var grid = "500114106001902";
        var worker = workerOf(grid);
        var open = worker.get("/api/grid/my/rounds").body().path("items");
        assertThat(open).singleElement().satisfies(one -> {
            assertThat(one.path("reason").path("source").asString()).isEqualTo("S55");
            assertThat(one.path("dueAt").asString())
                    .isEqualTo(today().plusDays(1)
                            .atStartOfDay(WorkingCalendar.SHANGHAI)
                            .toInstant()
                            .toString());
        });

        var keyed = worker.with("Idempotency-Key", "round-of-today");
        var zero = Map.of("on", today().toString(), "nothingFound", true);
        var made = keyed.post(DUTIES + "/" + grid + "/rounds", zero);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("open")).isEmpty();
        assertThat(keyed.post(DUTIES + "/" + grid + "/rounds", zero).body()).isEqualTo(made.body());
        assertThat(worker.get("/api/grid/my/rounds").body().path("items")).isEmpty();
        refused(worker.post(DUTIES + "/" + grid + "/rounds", zero), 409, "round-made-already");

        var late = worker.post(
                DUTIES + "/" + grid + "/rounds",
                Map.of("on", today().minusDays(1).toString(), "nothingFound", true));
        assertThat(late.status()).isEqualTo(201);
        assertThat(late.body().path("rounds").path(1).path("late").asBoolean()).isTrue();
        assertThat(late.body().path("rounds").path(1).path("result").asString()).isEqualTo("MISSED");
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(told(grid))
                        .filteredOn(one -> one.type().equals("grid.round-done.v1"))
                        .extracting(one -> one.body().path("result").asString() + " "
                                + one.body().path("late").asBoolean())
                        .containsExactly("ZERO false", "ZERO true"));
    }

    private static void refused(Api.Answer answer, int status, String slug) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("type").asString()).endsWith(":" + slug);
    }

    @Test
    void refusesSilenceForeignFindingsAndOthersRounds() {
        var grid = "500114106001903";
        var worker = workerOf(grid);
        var path = DUTIES + "/" + grid + "/rounds";
        var on = today().toString();
        refused(worker.post(path, Map.of("on", on)), 422, "round-not-explicit");
        refused(
                worker.post(path, Map.of("on", on, "findings", List.of("R1"), "nothingFound", true)),
                422,
                "round-not-explicit");
        refused(
                worker.post(path, Map.of("on", on, "findings", List.of("R0123456789ABCDEFGHJK"))),
                422,
                "finding-unknown");
        var tomorrow = Map.of("on", today().plusDays(2).toString(), "nothingFound", true);
        refused(worker.post(path, tomorrow), 422, "round-in-future");
        var zero = Map.of("on", on, "nothingFound", true);
        refused(api.as("village-officer-500114106001").post(path, zero), 403, "not-your-round");
        assertThat(api.as("grid-worker-500114106001904").post(path, zero).status())
                .isEqualTo(404);
        assertThat(api.as("town-officer-500114107000").get(DUTIES + "/" + grid).status())
                .isEqualTo(404);
    }

    /// The demonstration's grids are opened today: their first whole day is tomorrow.
    @Test
    void asksForNothingOfTheDayAGridIsOpenedOn() {
        var grid = "500114106002001";
        var worker = api.as("grid-worker-" + grid);
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() ->
                        assertThat(worker.get(DUTIES + "/" + grid).status()).isEqualTo(200));
        assertThat(worker.get("/api/grid/my/rounds").body().path("items")).isEmpty();
        refused(
                worker.post(DUTIES + "/" + grid + "/rounds", Map.of("on", today().toString(), "nothingFound", true)),
                422,
                "round-not-due");
    }

    @Test
    void sumsTheRatesByTownAndMonth() {
        workerOf("500114108001901");
        var rates = api.as("district-officer")
                .get("/api/grid/round-rates?from=" + YearMonth.from(today().minusDays(3)) + "&to="
                        + YearMonth.from(today()))
                .body()
                .path("items");
        assertThat(rates.valueStream()
                        .filter(rate -> rate.path("town").asString().equals("500114108000"))
                        .mapToLong(rate -> rate.path("missed").asLong())
                        .sum())
                .isEqualTo(2);
        assertThat(api.as("town-officer-500114109000")
                        .get("/api/grid/round-rates?from=2026-01&to=2026-12")
                        .body()
                        .path("items")
                        .valueStream()
                        .map(rate -> rate.path("town").asString()))
                .doesNotContain("500114108000");
        refused(
                api.as("district-officer").get("/api/grid/round-rates?from=2026-01&to=2027-02"),
                422,
                "months-out-of-range");
    }

    @Test
    void endsWithTheGrid() {
        var grid = "500114108001902";
        workerOf(grid);
        describe(grid, true, 2, Instant.now());
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(api.as("district-officer")
                                .get(DUTIES + "/" + grid)
                                .body()
                                .path("open"))
                        .isEmpty());
        refused(
                api.as("grid-worker-" + grid)
                        .post(DUTIES + "/" + grid + "/rounds", Map.of("on", today().toString(), "nothingFound", true)),
                422,
                "round-not-due");
    }

    /// S55, S56: the switch.
    @Test
    void letsTheDistrictDeclareASensitivePeriodAndEndIt() {
        var district = api.as("district-officer");
        var body = Map.of(
                "area",
                "500114110000",
                "from",
                today().toString(),
                "to",
                today().plusDays(7).toString(),
                "reason",
                "重大活动");
        var declared = district.post(PERIODS, body);
        assertThat(declared.status()).isEqualTo(201);
        var number = declared.body().path("number").asString();
        assertThat(api.as("village-officer-500114110001").get(PERIODS).body().path("items"))
                .anySatisfy(one -> assertThat(one.path("number").asString()).isEqualTo(number));
        assertThat(api.as("village-officer-500114111001").get(PERIODS).body().path("items"))
                .noneSatisfy(one -> assertThat(one.path("number").asString()).isEqualTo(number));
        assertThat(api.as("town-officer-500114110000").post(PERIODS, body).status())
                .isEqualTo(403);
        var past = new HashMap<>(body);
        past.put("from", today().minusDays(1).toString());
        refused(district.post(PERIODS, past), 422, "sensitive-in-past");

        var ended = district.post(PERIODS + "/" + number + "/ending", "");
        assertThat(ended.body().path("last").asString()).isEqualTo(today().toString());
        refused(district.post(PERIODS + "/" + number + "/ending", ""), 409, "sensitive-over");
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(told(number))
                        .extracting(one -> one.body().path("endedEarly").asBoolean())
                        .containsExactly(false, true));
    }

    @ParameterizedTest(name = "{0}: my rounds {1}, duties {2}, rates {3}, declare {4}")
    @CsvSource({
        "grid-worker-500114110001001, 200, 200, 403, 403",
        "village-officer-500114110001, 200, 200, 200, 403",
        "town-officer-500114110000, 200, 200, 200, 403",
        "district-officer, 200, 200, 200, 201",
        "department-officer-police, 200, 200, 200, 403",
        "mediator-500114110001-1, 403, 403, 403, 403",
        "operator, 403, 403, 403, 403",
        "auditor, 403, 403, 403, 403",
    })
    void allowsEachRoleWhatItIsFor(String identity, int mine, int duties, int rates, int declare) {
        var caller = api.as(identity);
        assertThat(caller.get("/api/grid/my/rounds").status()).isEqualTo(mine);
        assertThat(caller.get(DUTIES + "?kind=GRID&limit=5").status()).isEqualTo(duties);
        assertThat(caller.get("/api/grid/round-rates?from=2026-11&to=2026-11").status())
                .isEqualTo(rates);
        var day = today().plusDays(30).toString();
        var body = Map.of("area", "500114112001", "from", day, "to", day, "reason", "重大活动");
        assertThat(caller.post(PERIODS, body).status()).isEqualTo(declare);
    }
}
