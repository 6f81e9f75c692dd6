package io.fengqiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class IssuerOutageTest {

    @Test
    void doesNotStartWithoutAnIssuerAndSaysWhatToDo(CapturedOutput output) {
        assertThatThrownBy(() -> start().close());

        assertThat(output)
                .contains("No token issuer is configured")
                .contains("Set FENGQIAO_ISSUER")
                .contains("SPRING_PROFILES_ACTIVE=local");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--fengqiao.tokens.jwks=http://127.0.0.1:1/keys"})
    void takesAnIssuerThatIsDownForAnOutageAndNotForABadToken(String jwks) {
        var token = new PlayedIssuer().token(claims -> claims.issuer("http://127.0.0.1:1"));
        try (var gateway = start("--fengqiao.tokens.issuer=http://127.0.0.1:1", jwks)) {
            var port = gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

            var answer = new Caller(port).get("/api/grid/reports", "Authorization", "Bearer " + token);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Caller.type(answer)).isEqualTo("issuer-not-reachable");
            assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        }
    }

    @Test
    void goesOnWithTheTokensOfAnIssuerThatWentAwayForAnHourAndNoLonger() {
        var issuer = new PlayedIssuer();
        var grid = new StubService();
        var token = issuer.token(claims -> {});
        var stranger = issuer.tokenOfAKeyNeverPublished();
        var start = Instant.now();
        var now = new AtomicReference<>(start);
        try (var gateway = start(
                new Moved(now),
                "--fengqiao.tokens.issuer=" + issuer.address(),
                "--fengqiao.routes.grid=" + grid.address())) {
            var caller = new Caller(gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            assertThat(called(caller, token).statusCode()).isEqualTo(200);

            issuer.goAway();

            for (long minutes : new long[] {1, 10, 59}) {
                now.set(start.plus(Duration.ofMinutes(minutes)));
                assertThat(called(caller, token).statusCode())
                        .as("after %s minutes", minutes)
                        .isEqualTo(200);
                assertThat(Caller.type(called(caller, stranger))).isEqualTo("token-refused");
            }
            now.set(start.plus(Duration.ofMinutes(70)));
            assertThat(Caller.type(called(caller, token))).isEqualTo("issuer-not-reachable");
        } finally {
            grid.stop();
        }
    }

    private static HttpResponse<String> called(Caller caller, String token) {
        return caller.get("/api/grid/reports", "Authorization", "Bearer " + token);
    }

    /// What the gateway takes for now.
    private record Moved(AtomicReference<Instant> now) implements InstantSource {
        @Override
        public Instant instant() {
            return now.get();
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return start(InstantSource.system(), arguments);
    }

    private static ConfigurableApplicationContext start(InstantSource clock, String... arguments) {
        var application = new SpringApplication(GatewayApplication.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(
                        "moved", Clock.class, () -> clock.withZone(ZoneOffset.UTC), bean -> bean.setPrimary(true)));
        var all = Stream.concat(
                        Arrays.stream(arguments).filter(argument -> !argument.isEmpty()),
                        Stream.of("--server.port=0", "--management.server.port=0"))
                .toArray(String[]::new);
        return application.run(all);
    }
}
