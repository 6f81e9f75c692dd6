package io.fengqiao.dispute.rooms;

import static io.fengqiao.dispute.Surroundings.OTHER_VILLAGE;
import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static io.fengqiao.dispute.Surroundings.intakeCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.MovableClock;
import io.fengqiao.dispute.RunningDisputes;
import io.fengqiao.dispute.Surroundings;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The 2+N room on the running service (S49; P1).
@RunningDisputes
class RoomsTest {
    private static final String LEDGER = "/api/dispute/disputes/";
    private static final String PETITIONS = "500114-petitions";
    private static final String LABOUR = "500114-labour";
    private static final String NEIGHBOURS = "P" + OTHER_VILLAGE;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MovableClock clock;

    private Surroundings others;

    @BeforeEach
    void surround() {
        others = new Surroundings(bus);
        others.describeDirectoryOnce(api);
    }

    @Test
    void severalUnitsSitTogetherOverAGraveDisputeUntilAllTheyResolvedIsDone() {
        var grave = gridReport("R-ROOM", VILLAGE);
        grave.put("peopleInvolved", 12);
        others.reportFromGrid(grave);
        var id = awaited(DisputeId.of(Channel.GRID, "R-ROOM").value());
        var district = api.as("district-officer");
        var labour = api.as("department-officer-labour");
        var neighbour = api.as("village-officer-" + OTHER_VILLAGE);

        others.describeUnit(LABOUR, "区人力资源和社会保障局");
        var stranger = Map.of("invited", List.of(LABOUR, "500114-nobody"));
        await("the directory was told of a unit a moment ago: who is unknown may come yet")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    var refused = district.post(LEDGER + id + "/rooms", stranger);
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.body().path("detail").asString()).contains("500114-nobody");
                });
        var wanted = Map.of("invited", List.of(LABOUR));
        assertThat(api.as("village-officer-" + VILLAGE)
                        .post(LEDGER + id + "/rooms", wanted)
                        .status())
                .isEqualTo(403);
        assertThat(labour.post(LEDGER + id + "/rooms", wanted).status()).isEqualTo(404);
        var once = district.with("Idempotency-Key", "room-open-0001");
        var opened = once.post(LEDGER + id + "/rooms", wanted);
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        assertThat(once.post(LEDGER + id + "/rooms", wanted).body()).isEqualTo(opened.body());
        assertThat(opened.body().path("lead").asString()).isEqualTo(PETITIONS);
        assertThat(opened.body().path("source").asString()).isEqualTo("S49");
        var again = district.post(LEDGER + id + "/rooms", wanted);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("rule").asString()).isEqualTo("S49");

        var subject = opened.body().path("id").asString();
        var room = "/api/dispute/rooms/" + subject;
        assertThat(labour.get(LEDGER + id).status()).isEqualTo(404);
        assertThat(labour.get(room + "/dispute").body().path("kind").asString()).isEqualTo("neighbour");
        assertThat(labour.get("/api/dispute/rooms").body().toString()).contains(subject);
        assertThat(neighbour.get(room).status()).isEqualTo(404);
        assertThat(labour.post(room + "/members", Map.of("unit", NEIGHBOURS)).status())
                .isEqualTo(403);
        district.post(room + "/members", Map.of("unit", NEIGHBOURS));
        assertThat(neighbour.get(room).status()).isEqualTo(200);
        assertThat(neighbour.get(LEDGER + id).status()).isEqualTo(404);

        var held =
                Map.of("heldAt", Instant.now().minusSeconds(60).toString(), "remote", true, "present", List.of(LABOUR));
        assertThat(district.post(room + "/meetings", held).status()).isEqualTo(200);
        var day = LocalDate.now(WorkingCalendar.SHANGHAI).plusDays(3);
        var resolving = Map.of("text", "由人社局核实李建国工资", "unit", LABOUR, "dueOn", day.toString());
        var resolved = district.post(room + "/resolutions", resolving);
        assertThat(resolved.status()).as(resolved.body().toString()).isEqualTo(200);
        assertThat(resolved.body().toString()).doesNotContain("李建国");
        assertThat(district.post(room + "/closings", Map.of("result", "RESOLVED", "reason", "办结"))
                        .status())
                .isEqualTo(409);
        assertThat(labour.post(room + "/disclosures", Map.of("purpose", "办理决议事项"))
                        .body()
                        .toString())
                .contains("李建国");
        try {
            clock.ahead(Duration.ofDays(20));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(told(subject))
                            .extracting(Bus.Told::type)
                            .contains("dispute.resolution-overdue.v1"));
        } finally {
            clock.ahead(Duration.ZERO);
        }
        assertThat(neighbour
                        .post(room + "/resolutions/1/completions", Map.of("result", "DONE", "note", "已核实"))
                        .status())
                .isEqualTo(403);
        assertThat(labour.post(room + "/resolutions/1/completions", Map.of("result", "DONE", "note", "已核实"))
                        .status())
                .isEqualTo(200);
        assertThat(district.post(room + "/members/" + NEIGHBOURS + "/departures", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(neighbour.get(room).status()).isEqualTo(404);
        var closed = district.post(room + "/closings", Map.of("result", "RESOLVED", "reason", "办结"));
        assertThat(closed.body().path("stage").asString()).isEqualTo("CLOSED");
        assertThat(once.post(LEDGER + id + "/rooms", wanted).body().path("id").asString())
                .as("the command that opened it opens no second one when it has closed")
                .isEqualTo(subject);
        assertThat(district.get(LEDGER + id + "/timeline").body().toString())
                .contains("ROOM_OPENED")
                .contains("ROOM_MET")
                .contains("ROOM_CLOSED");
        await().untilAsserted(() -> assertThat(told(subject))
                .extracting(Bus.Told::type)
                .containsExactly(
                        "dispute.room-opened.v1",
                        "dispute.room-joined.v1",
                        "dispute.room-met.v1",
                        "dispute.room-resolved.v1",
                        "dispute.resolution-overdue.v1",
                        "dispute.resolution-completed.v1",
                        "dispute.room-left.v1",
                        "dispute.room-closed.v1"));
        told(subject).forEach(one -> {
            assertThat(one.key()).isEqualTo(id);
            assertThat(one.body().toString()).doesNotContain("李建国");
            Contracts.of("dispute-service").fits(one.type(), one.body());
        });
    }

    @Test
    void ofManyWhoOpenARoomInOneMomentOneDoes() throws Exception {
        others.reportFromDepartment("petition", intakeCase("petition", "XF-ROOM-RACE", VILLAGE));
        var id = awaited(DisputeId.of(Channel.PETITION, "XF-ROOM-RACE").value());
        var answers = new ArrayList<Future<Integer>>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                answers.add(pool.submit(() -> api.as("district-officer")
                        .post(LEDGER + id + "/rooms", Map.of())
                        .status()));
            }
        }
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    }

    @Test
    void whatIsNotHardHasNoRoom() {
        others.reportFromGrid(gridReport("R-NO-ROOM", VILLAGE));
        var id = awaited(DisputeId.of(Channel.GRID, "R-NO-ROOM").value());
        var refused = api.as("district-officer").post(LEDGER + id + "/rooms", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("rule").asString()).isEqualTo("S49");
        assertThat(refused.body().path("detail").asString()).contains("GENERAL").contains("grid");
    }

    @Test
    void thePetitionOfficeOpensARoomForWhatCameByPetitionHoweverSmall() {
        others.reportFromDepartment("petition", intakeCase("petition", "XF-ROOM", VILLAGE));
        var id = awaited(DisputeId.of(Channel.PETITION, "XF-ROOM").value());
        assertThat(api.as("department-officer-labour")
                        .post(LEDGER + id + "/rooms", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(api.as("department-officer-police")
                        .post(LEDGER + id + "/rooms", Map.of())
                        .body()
                        .path("rule")
                        .asString())
                .isEqualTo("S49");
        var office = api.as("department-officer-petitions");
        assertThat(office.get(LEDGER + id).status()).isEqualTo(404);
        var opened = office.post(LEDGER + id + "/rooms", Map.of());
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        assertThat(opened.body().path("rule").asString()).isEqualTo("room-petition");
        assertThat(opened.body().path("members").path(0).path("unit").asString())
                .isEqualTo(PETITIONS);
    }

    private String awaited(String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.as("district-officer").get(LEDGER + id).status() == 200);
        return id;
    }

    private List<Bus.Told> told(String room) {
        return bus.heard("dispute.events", room);
    }
}
