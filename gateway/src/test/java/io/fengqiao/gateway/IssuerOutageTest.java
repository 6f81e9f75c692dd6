package io.fengqiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

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

    private static ConfigurableApplicationContext start(String... arguments) {
        var application = new SpringApplication(GatewayApplication.class);
        var all = Stream.concat(
                        Arrays.stream(arguments).filter(argument -> !argument.isEmpty()),
                        Stream.of("--server.port=0", "--management.server.port=0"))
                .toArray(String[]::new);
        return application.run(all);
    }
}
