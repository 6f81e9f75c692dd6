package io.fengqiao.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.edge.ProblemTexts;
import io.fengqiao.chassis.edge.ProblemWriter;
import io.fengqiao.gateway.problem.Problems;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What the breaker of a service counts: the way to it, and nothing a caller did.
class UpstreamTest {
    private static final int CALLS = 200;

    private final CircuitBreaker breaker = CircuitBreaker.ofDefaults("grid");
    private final Upstream upstream =
            new Upstream(breaker, new Problems(new ProblemWriter(ProblemTexts.from("problems"))));

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("callersFaults")
    void doesNotCountWhatACallerDid(Exception thrown, int status) throws Exception {
        for (var call = 0; call < CALLS; call++) {
            assertThat(answer(thrown).statusCode().value()).isEqualTo(status);
        }

        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isZero();
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    static Stream<Arguments> callersFaults() {
        return Stream.of(
                Arguments.of(new LimitedBody.TooLarge(), 413),
                Arguments.of(new LimitedBody.CallerGone(new IOException("reset by the caller")), 400),
                Arguments.of(new ConnectionRequestTimeoutException("the pool is ours"), 503));
    }

    @Test
    void doesNotCountAFaultOfTheGatewaysOwn() {
        for (var call = 0; call < CALLS; call++) {
            assertThatThrownBy(() -> answer(new IllegalStateException("a bug"))).hasMessage("a bug");
        }

        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isZero();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("failuresOfTheWay")
    void countsFailuresOfTheWayAndAsksNoMore(Exception thrown, int status) throws Exception {
        for (var call = 0; call < breaker.getCircuitBreakerConfig().getMinimumNumberOfCalls(); call++) {
            assertThat(answer(thrown).statusCode().value()).isEqualTo(status);
        }

        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
        assertThat(answer(new AssertionError("asked")).statusCode().value()).isEqualTo(503);
    }

    static Stream<Arguments> failuresOfTheWay() {
        return Stream.of(
                Arguments.of(new ConnectException("refused"), 503),
                Arguments.of(new SocketTimeoutException("read timed out"), 504),
                Arguments.of(new SocketException("Connection reset"), 502));
    }

    private ServerResponse answer(Throwable thrown) throws Exception {
        var request = ServerRequest.create(new MockHttpServletRequest("POST", "/api/grid/reports"), List.of());
        return upstream.filter(request, _ -> {
            if (thrown instanceof Error asked) {
                throw asked;
            }
            throw (Exception) thrown;
        });
    }
}
