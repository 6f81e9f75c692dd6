package io.fengqiao.local.departments.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteTest {
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    private final Queue<Integer> answers = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private int tokens;
    private HttpServer server;

    SuiteTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    }

    @BeforeEach
    void listens() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stops() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().toString();
            paths.add(path);
            if (path.startsWith("/dev/tokens/")) {
                tokens++;
                send(exchange, 200, "{\"access_token\":\"t%d\",\"expires_in\":3600}".formatted(tokens));
                return;
            }
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
            var status = answers.isEmpty() ? Integer.valueOf(200) : answers.remove();
            if (status == 0) {
                return; // cut off in the middle
            }
            var next = path.startsWith("/list") && !path.contains("after") ? ",\"next\":\"c 1\"" : "";
            send(exchange, status, "{\"items\":[{\"path\":\"%s\"}]%s}".formatted(path, next));
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private Suite suite(Duration patience) {
        return new Suite(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), patience);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504, 500, 0})
    void asksAgainWithTheSameKey(int status) {
        answers.add(status);
        answers.add(status);
        try (var suite = suite(Duration.ofSeconds(30))) {
            assertThat(suite.post("somebody", "/x", "key-1", BODY).status()).isEqualTo(200);
        }
        assertThat(keys).containsExactly("key-1", "key-1", "key-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 400, 404, 409, 422})
    void takesAnAnswerAsAnAnswer(int status) {
        answers.add(status);
        try (var suite = suite(Duration.ofSeconds(30))) {
            assertThat(suite.post("somebody", "/x", "key-1", BODY).status()).isEqualTo(status);
        }
        assertThat(keys).hasSize(1);
    }

    @Test
    void givesUpWhenPatienceEnds() {
        for (int i = 0; i < 100; i++) {
            answers.add(503);
        }
        try (var suite = suite(Duration.ofMillis(300))) {
            assertThatThrownBy(() -> suite.get("somebody", "/x"))
                    .isInstanceOf(GaveUp.class)
                    .hasMessageContaining("HTTP 503");
        }
    }

    @Test
    void asksForATokenOnceAndAgainWhenItIsNoLongerTaken() {
        try (var suite = suite(Duration.ofSeconds(30))) {
            suite.get("somebody", "/x");
            suite.get("somebody", "/x");
            assertThat(tokens).isEqualTo(1);

            answers.add(401);
            assertThat(suite.get("somebody", "/x").status()).isEqualTo(200);
            assertThat(tokens).isEqualTo(2);
        }
    }

    @Test
    void readsAListToItsEnd() {
        var seen = new ArrayList<String>();
        try (var suite = suite(Duration.ofSeconds(30))) {
            suite.each(
                    "somebody",
                    "/list?limit=1",
                    node -> seen.add(node.path("path").asString()));
        }
        assertThat(seen).containsExactly("/list?limit=1", "/list?limit=1&after=c+1");
    }

    @Test
    void namesTheProblemAndItsRule() {
        var answer = new Answer(422, "{\"type\":\"urn:fengqiao:problem:facts-missing\",\"rule\":\"S58\"}");

        assertThat(answer.reason()).isEqualTo("HTTP 422 facts-missing");
        assertThat(answer.rule()).isEqualTo("S58");
        assertThat(new Answer(502, "<html>").reason()).isEqualTo("HTTP 502");
    }
}
