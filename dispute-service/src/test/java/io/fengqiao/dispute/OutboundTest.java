package io.fengqiao.dispute;

import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// S34, S67: the city's platform and the departments are told what concerns them, on their topic
/// and by webhook.
@RunningDisputes
class OutboundTest {
    private static final String HOOKS = "/api/dispute/webhooks";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

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
    void theCityIsToldOfEveryDisputeInOrderOnItsTopicAndByItsWebhookAlsoWhenItFailedBefore() throws IOException {
        var calls = new CopyOnWriteArrayList<Call>();
        var answers = new AtomicInteger();
        var city = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        city.createContext("/hook", exchange -> {
            int status = answers.incrementAndGet() == 1 ? 503 : 204;
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(new Call(
                    status,
                    body,
                    exchange.getRequestHeaders().getFirst("Fengqiao-Signature"),
                    Long.parseLong(exchange.getRequestHeaders().getFirst("Fengqiao-Sequence"))));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        city.start();
        try {
            var url = "http://127.0.0.1:" + city.getAddress().getPort() + "/hook";
            var hook = Map.of("department", "city", "url", url, "secret", SECRET);
            var registered = api.as("district-officer").post(HOOKS, hook);
            assertThat(registered.status()).isEqualTo(200);
            assertThat(registered.body().toString()).doesNotContain(SECRET);
            await().pollDelay(Duration.ofMillis(1200)).until(() -> true);

            others.reportFromGrid(gridReport("O-CITY", VILLAGE));
            var id = DisputeId.of(Channel.GRID, "O-CITY").value();
            await().untilAsserted(() -> assertThat(delivered(calls, id)).containsExactly("DISPATCHED"));
            others.mediatorAssigned(id, 1, "mediator-" + VILLAGE + "-3");
            others.agreementReached(id, 1, "A-O");
            await().untilAsserted(() ->
                    assertThat(delivered(calls, id)).startsWith("DISPATCHED").endsWith("SETTLED"));
            var mine = calls.stream().filter(call -> call.body().contains(id)).toList();
            assertThat(mine.stream().map(Call::sequence)).isSorted();
            assertThat(mine).allSatisfy(call -> {
                assertThat(call.signature()).matches("t=[0-9]+,v1=[0-9a-f]{64}");
                assertThat(call.body()).doesNotContain("张").doesNotContain("138");
            });

            var topic = bus.told("outbound.city").stream()
                    .filter(one -> one.subject().equals(id))
                    .toList();
            assertThat(topic).isNotEmpty();
            topic.forEach(one -> Contracts.of("dispute-service").fits(one.type(), one.body()));
            assertThat(bus.told("outbound.police").stream().map(Bus.Told::subject))
                    .doesNotContain(id);

            var log = api.as("operator").get(HOOKS + "/city/deliveries?limit=200");
            assertThat(log.body().toString()).contains("DELIVERED").contains("ANSWERED 503");
            int before = calls.size();
            var again = api.as("operator").post(HOOKS + "/city/deliveries/" + id + "/redeliveries", Map.of());
            assertThat(again.status()).isEqualTo(200);
            await().untilAsserted(() -> assertThat(calls).hasSizeGreaterThan(before));
            assertThat(api.as("operator")
                            .post(HOOKS + "/city/pauses", Map.of())
                            .body()
                            .path("paused")
                            .asBoolean())
                    .isTrue();
        } finally {
            city.stop(0);
        }
    }

    @Test
    void whatMayNotBeCalledIsNotRegistered() {
        for (var url :
                List.of("http://example.org/hook", "https://169.254.169.254/x", "https://10.1.2.3/x", "no address")) {
            var hook = Map.of("department", "court", "url", url, "secret", SECRET);
            assertThat(api.as("district-officer").post(HOOKS, hook).status())
                    .as(url)
                    .isEqualTo(422);
        }
        var nowhere = Map.of("department", "moon", "url", "http://127.0.0.1/x", "secret", SECRET);
        assertThat(api.as("district-officer").post(HOOKS, nowhere).status()).isEqualTo(422);
        assertThat(api.as("village-officer-" + VILLAGE).get(HOOKS).status()).isEqualTo(403);
        assertThat(api.as("district-officer").get(HOOKS + "/city/deliveries").status())
                .isEqualTo(403);
    }

    private record Call(int status, String body, String signature, long sequence) {}

    private static List<String> delivered(List<Call> calls, String id) {
        return calls.stream()
                .filter(call -> call.status() == 204 && call.body().contains(id))
                .map(call ->
                        JsonMapper.shared().readTree(call.body()).path("stage").asString())
                .distinct()
                .toList();
    }
}
