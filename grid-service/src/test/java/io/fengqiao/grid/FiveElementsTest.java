package io.fengqiao.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.grid.registers.residents.IdNumbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// The five elements of a grid, counted as they are registered (S82): people, land,
/// things, matters, organisations.
@RunningService
class FiveElementsTest {
    private static final String VILLAGE = "500114113200";
    private static final String TOWN = "500114113000";
    private static final String FIRST = VILLAGE + "001";
    private static final String SECOND = VILLAGE + "002";

    @Autowired
    private Api api;

    @Test
    void countsWhatIsRegisteredInAGridAndInADivisionNow() {
        var officer = api.as("village-officer-" + VILLAGE);
        var mother = resident(officer, FIRST, 501, "1");
        resident(officer, FIRST, 502, "1");
        resident(officer, FIRST, 503, "2");
        var without = resident(officer, FIRST, 504, null);
        resident(officer, SECOND, 505, "1");
        premise(officer, FIRST, "LET", null, "一组1号");
        premise(officer, FIRST, "DOORPLATE", null, "一组1号");
        premise(officer, FIRST, "SHOP", "王记副食", "一组2号");
        var lamp = premise(officer, FIRST, "LAMP", "路灯1", "一组3号");
        premise(officer, SECOND, "LAMP", "路灯2", "二组3号");
        var matter = api.as("grid-worker-" + FIRST)
                .post(Requests.REPORTS, Requests.matter(FIRST, "HAZARD"))
                .body()
                .path("number")
                .asString();
        api.as("grid-worker-" + FIRST).post(Requests.REPORTS, Requests.matter(FIRST, "PUBLICITY"));
        land(officer, FIRST, 900);
        land(officer, SECOND, 100);

        tells(of(officer, "grids/" + FIRST), 4, 2, 1, 1, 900, 1, 1, 1);
        tells(of(officer, "divisions/" + VILLAGE), 5, 3, 1, 1, 1_000, 2, 1, 1);
        tells(of(api.as("grid-worker-" + FIRST), "grids/" + FIRST), 4, 2, 1, 1, 900, 1, 1, 1);

        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        officer.post("/api/grid/residents/" + without + "/departures", Map.of("why", "MOVED_AWAY", "on", today));
        officer.post("/api/grid/premises/" + lamp + "/removals", Map.of("on", today));
        resident(officer, SECOND, 501, "9");
        assertThat(mother).isNotEmpty();
        close(matter);
        tells(of(officer, "grids/" + FIRST), 2, 2, 1, 1, 900, 0, 0, 1);
        tells(of(officer, "grids/" + SECOND), 2, 2, 0, 0, 100, 1, 0, 0);
        tells(of(api.as("town-officer-" + TOWN), "divisions/" + VILLAGE), 4, 4, 1, 1, 1_000, 1, 0, 1);
    }

    /// P1, P2.
    @Test
    void tellsThemOnlyToWhomTheGridConcerns() {
        for (String other :
                List.of("grid-worker-" + SECOND, "village-officer-500114113201", "town-officer-500114112000")) {
            assertThat(api.as(other)
                            .get("/api/grid/grids/" + FIRST + "/elements")
                            .status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(api.as("village-officer-" + VILLAGE)
                        .get("/api/grid/divisions/" + TOWN + "/elements")
                        .status())
                .isEqualTo(404);
        assertThat(api.as("grid-worker-" + FIRST)
                        .get("/api/grid/divisions/" + VILLAGE + "/elements")
                        .status())
                .isEqualTo(403);
        assertThat(api.as("district-officer")
                        .get("/api/grid/divisions/500114000000/elements")
                        .status())
                .isEqualTo(200);
    }

    private static void tells(
            JsonNode told,
            int persons,
            int households,
            int houses,
            int addresses,
            int mu,
            int things,
            int matters,
            int organisations) {
        assertThat(List.of(
                        told.path("people").path("persons").asInt(),
                        told.path("people").path("households").asInt(),
                        told.path("land").path("houses").asInt(),
                        told.path("land").path("addresses").asInt(),
                        told.path("land").path("mu").asInt(),
                        told.path("things").asInt(),
                        told.path("openMatters").asInt(),
                        told.path("organisations").asInt()))
                .containsExactly(persons, households, houses, addresses, mu, things, matters, organisations);
        assertThat(Instant.parse(told.path("countedAt").asString()))
                .isBefore(Instant.now().plusSeconds(1));
    }

    private static JsonNode of(Api caller, String place) {
        return caller.get("/api/grid/" + place + "/elements").body();
    }

    private static String resident(Api officer, String grid, int number, @Nullable String household) {
        var body = new HashMap<String, Object>(
                Map.of("grid", grid, "name", "张建国", "idNumber", IdNumbers.of(number), "kind", "REGISTERED"));
        if (household != null) {
            body.put("household", household);
        }
        return id(officer.post("/api/grid/residents", body));
    }

    private static String premise(Api officer, String grid, String kind, @Nullable String name, String address) {
        var body = new HashMap<String, Object>(Map.of("grid", grid, "kind", kind, "address", address));
        if (name != null) {
            body.put("name", name);
        }
        return id(officer.post("/api/grid/premises", body));
    }

    private static String id(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
        return answer.body().path("id").asString();
    }

    private static void land(Api officer, String grid, int mu) {
        officer.post(Requests.GRIDS + "/" + grid + "/descriptions", Map.of("elements", Map.of("landMu", mu)));
    }

    private void close(String matter) {
        var officer = api.as("village-officer-" + VILLAGE);
        var path = Requests.REPORTS + "/" + matter;
        officer.post(path + "/acceptances", "");
        officer.post(path + "/solutions", Map.of("result", "已排除"));
        var closed = officer.post(path + "/feedbacks", Map.of("how", "上门"));
        assertThat(closed.body().path("status").asString())
                .as(closed.body().toString())
                .isEqualTo("CLOSED");
    }
}
