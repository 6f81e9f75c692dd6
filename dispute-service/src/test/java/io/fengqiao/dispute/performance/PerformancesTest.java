package io.fengqiao.dispute.performance;

import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.MovableClock;
import io.fengqiao.chassis.testkit.Trail;
import io.fengqiao.dispute.RunningDisputes;
import io.fengqiao.dispute.Surroundings;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whether agreements are kept, on the running service (人民调解法 §31; S67, S122).
@RunningDisputes
class PerformancesTest {
    private static final String LEDGER = "/api/dispute/disputes/";
    private static final String MEDIATOR = "mediator-" + VILLAGE + "-4";

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
    void whatWasPromisedIsWatchedUntilItIsKeptOrBroken() {
        others.reportFromGrid(gridReport("R-PROMISE", VILLAGE));
        var id = DisputeId.of(Channel.GRID, "R-PROMISE").value();
        var path = LEDGER + id + "/performances";
        var officer = api.as("village-officer-" + VILLAGE);
        var mediator = api.as(MEDIATOR);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.get(LEDGER + id).status() == 200);
        var day = LocalDate.now(WorkingCalendar.SHANGHAI).plusDays(3);
        var items = Map.of(
                "items",
                List.of(
                        Map.of("what", "赔偿三千元", "by", "李建国", "dueOn", day.toString()),
                        Map.of("what", "拆除围墙", "by", "李建国", "dueOn", day.toString())));
        var early = officer.post(path, items);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().path("rule").asString()).isEqualTo("人民调解法 §31");

        others.mediatorAssigned(id, 1, MEDIATOR);
        others.agreementReached(id, 1, "A-PROMISE");
        await().until(() ->
                officer.get(LEDGER + id).body().path("stage").asString().equals("SETTLED"));
        var once = mediator.with("Idempotency-Key", "promise-00001");
        var agreed = once.post(path, items);
        assertThat(agreed.status()).as(agreed.body().toString()).isEqualTo(201);
        assertThat(once.post(path, items).body()).isEqualTo(agreed.body());
        assertThat(api.as("village-officer-500114002001").get(path).status()).isEqualTo(404);
        assertThat(api.as("department-officer-labour").post(path, items).status())
                .isEqualTo(403);
        assertThat(officer.get(path).body().toString()).doesNotContain("李建国").doesNotContain("围墙");
        assertThat(officer.post(path + "/disclosures", Map.of("purpose", "督促履行协议"))
                        .body()
                        .toString())
                .contains("李建国")
                .contains("拆除围墙");
        assertThat(Trail.of(api, "dispute").toString()).contains("DISCLOSE performance of dispute " + id);

        var subject = DerivedId.of("O", id);
        try {
            clock.ahead(Duration.ofDays(20));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(told(subject))
                            .filteredOn(one -> one.type().endsWith("overdue.v1"))
                            .extracting(one -> one.body().path("number").asInt() + " "
                                    + one.body().path("step").asString())
                            .containsExactly("1 URGE", "1 SUPERVISE", "2 URGE", "2 SUPERVISE"));
        } finally {
            clock.ahead(Duration.ZERO);
        }
        var kept = officer.post(path + "/1/fulfilments", Map.of("how", "转账"));
        assertThat(kept.body().path("items").get(0).path("stage").asString()).isEqualTo("FULFILLED");
        assertThat(officer.post(path + "/1/breaches", Map.of("reason", "未支付")).status())
                .isEqualTo(409);
        var broken = officer.post(path + "/2/breaches", Map.of("reason", "经催告仍未拆除"))
                .body()
                .path("items")
                .get(1);
        assertThat(broken.path("stage").asString()).isEqualTo("BROKEN");
        assertThat(broken.path("ways").get(0).path("source").asString()).isEqualTo("人民调解法 §33; 民事诉讼法 §205");
        assertThat(broken.path("ways").get(0).path("open").asBoolean()).isTrue();
        assertThat(broken.path("ways").get(2).path("move").asString()).isEqualTo("revisits");
        assertThat(officer.get(LEDGER + id + "/timeline").body().toString())
                .contains("PERFORMANCE_FULFILLED")
                .contains("PERFORMANCE_BROKEN");
        await().untilAsserted(() -> assertThat(told(subject))
                .extracting(Bus.Told::type)
                .startsWith("dispute.performance-agreed.v1")
                .endsWith("dispute.performance-fulfilled.v1", "dispute.performance-broken.v1")
                .hasSize(7));
        told(subject).forEach(one -> {
            assertThat(one.key()).isEqualTo(id);
            assertThat(one.body().toString()).doesNotContain("李建国").doesNotContain("围墙");
            Contracts.of("dispute-service").fits(one.type(), one.body());
        });
    }

    private List<Bus.Told> told(String performance) {
        return bus.heard("dispute.events", performance);
    }
}
