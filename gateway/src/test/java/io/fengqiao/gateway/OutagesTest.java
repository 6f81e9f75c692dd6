package io.fengqiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LocalGateway
class OutagesTest {
    private final Caller caller;
    private final CircuitBreakerRegistry breakers;
    private final String bearer;

    OutagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        caller = new Caller(port);
        this.breakers = breakers;
        bearer = "Bearer " + caller.token("operator");
    }

    /// Closed by a transition: a reset would leave a half-open breaker's timer behind, which opens it
    /// in another test.
    @BeforeEach
    @AfterEach
    void allAsNew() {
        LocalGateway.GRID.reset();
        LocalGateway.DISPUTE.reset();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::transitionToClosedState);
    }

    @Test
    void saysWhenToComeBackWhenAServiceIsDown() {
        LocalGateway.GRID.stop();

        // The first request may still be lost to a connection of before: its effect is unknown, and
        // it says so.
        var answer = await().until(
                        () -> caller.get("/api/grid/reports", "Authorization", bearer, "Accept-Language", "zh"),
                        told -> told.statusCode() != 502);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Caller.type(answer)).isEqualTo("not-reachable");
        assertThat(Caller.json(answer).path("title").asString()).isEqualTo("服务暂不可用");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
    }

    @Test
    void leavesTheOthersAloneAndComesBackWithinSecondsOfTheService() {
        LocalGateway.GRID.stop();
        await().untilAsserted(() -> {
            caller.get("/api/grid/reports", "Authorization", bearer);
            assertThat(breakers.circuitBreaker("grid").getState()).isEqualTo(CircuitBreaker.State.OPEN);
        });
        assertThat(caller.get("/api/grid/reports", "Authorization", bearer).statusCode())
                .isEqualTo(503);
        assertThat(caller.get("/api/dispute/disputes", "Authorization", bearer).statusCode())
                .isEqualTo(200);

        LocalGateway.GRID.start();

        await().atMost(Duration.ofSeconds(3))
                .until(() ->
                        caller.get("/api/grid/reports", "Authorization", bearer).statusCode() == 200);
    }

    @Test
    void doesNotLoseRequestsToConnectionsThatDiedWithTheService() {
        assertThat(caller.get("/api/grid/reports", "Authorization", bearer).statusCode())
                .isEqualTo(200);
        LocalGateway.GRID.stop();
        LocalGateway.GRID.start();

        await().atMost(Duration.ofSeconds(3))
                .until(() ->
                        caller.get("/api/grid/reports", "Authorization", bearer).statusCode() == 200);
    }

    @Test
    void neverSaysNotDoneOfARequestThatBrokeOff() {
        LocalGateway.GRID.behave(exchange -> exchange.close());

        var answer = caller.post("/api/grid/reports", "{}", "Authorization", bearer, "Idempotency-Key", "k-2");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(Caller.type(answer)).isEqualTo("broken-off");
        assertThat(LocalGateway.GRID.arrived()).as("sent once, not repeated").hasSize(1);
    }

    @Test
    void doesNotHangOnAServiceThatDoes() {
        var release = new CountDownLatch(1);
        LocalGateway.GRID.behave(exchange -> {
            try (exchange) {
                release.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        var answer = caller.get("/api/grid/reports", "Authorization", bearer);
        release.countDown();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(Caller.type(answer)).isEqualTo("too-slow");
        assertThat(LocalGateway.GRID.arrived()).as("sent once, not repeated").hasSize(1);
    }

    @Test
    void doesNotPassHalfAnAnswerForAWholeOne() {
        LocalGateway.GRID.behave(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[100_000]);
            exchange.getResponseBody().flush();
            throw new IOException("the service dies here");
        });

        assertThatThrownBy(() -> caller.get("/api/grid/reports", "Authorization", bearer))
                .hasMessageContaining("no whole answer");
    }

    @Test
    void saysThatTheServiceBrokeOffWhereNothingWentOnYet() {
        LocalGateway.GRID.behave(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[100]);
            exchange.getResponseBody().flush();
            throw new IOException("the service dies here");
        });

        var answer = caller.get("/api/grid/reports", "Authorization", bearer);

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(Caller.type(answer)).isEqualTo("broken-off");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 500, 503})
    void takesAnAnswerForAnAnswer(int status) {
        LocalGateway.GRID.behave(exchange -> StubService.answer(exchange, status, "{}"));

        for (var call = 0; call < 30; call++) {
            assertThat(caller.get("/api/grid/reports", "Authorization", bearer).statusCode())
                    .isEqualTo(status);
        }

        assertThat(breakers.circuitBreaker("grid").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }
}
