package io.fengqiao.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.client.ResourceAccessException;

class FailureTest {

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("failures")
    void tellsWhetherTheServiceMayHaveActed(Exception thrown, Failure failure) {
        assertThat(Failure.of(thrown)).isEqualTo(failure);
        if (thrown instanceof IOException inner) {
            assertThat(Failure.of(new ResourceAccessException("wrapped", inner)))
                    .isEqualTo(failure);
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new ConnectException("refused"), Failure.NOT_CONNECTED),
                Arguments.of(new ConnectTimeoutException("connect timed out"), Failure.NOT_CONNECTED),
                Arguments.of(new UnknownHostException("grid-service"), Failure.NOT_CONNECTED),
                Arguments.of(new ConnectionRequestTimeoutException("pool"), Failure.NO_CONNECTION_FREE),
                Arguments.of(new SocketTimeoutException("read timed out"), Failure.TOO_SLOW),
                Arguments.of(new SocketException("Connection reset"), Failure.BROKEN_OFF),
                Arguments.of(new NoHttpResponseException("no answer"), Failure.BROKEN_OFF),
                Arguments.of(new LimitedBody.TooLarge(), Failure.BODY_TOO_LARGE),
                Arguments.of(
                        new LimitedBody.CallerGone(new SocketTimeoutException("the caller's side")),
                        Failure.CALLER_GONE),
                Arguments.of(new IllegalStateException("a bug"), Failure.OURS));
    }
}
