package io.fengqiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.edge.ProblemTexts;
import io.fengqiao.chassis.edge.ProblemWriter;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A gateway as in production: another's issuer, and nothing of the local profile.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
class TokensTest {
    private static final PlayedIssuer ISSUER = new PlayedIssuer();
    private static final StubService GRID = new StubService();

    private final Caller caller;

    TokensTest(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("fengqiao.tokens.issuer", ISSUER::address);
        settings.add("fengqiao.routes.grid", GRID::address);
    }

    @Test
    void letsInWhoHasAGoodToken() {
        assertThat(callWith(ISSUER.token(claims -> {}))).isEqualTo(200);
        assertThat(callWith(ISSUER.token(claims -> claims.audience(List.of("other", "fengqiao")))))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesABadOne(String token) {
        GRID.reset();

        var answer = caller.get("/api/grid/reports", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Caller.type(answer)).isEqualTo("token-refused");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(GRID.arrived()).isEmpty();
    }

    static Stream<Named<String>> badTokens() {
        var past = Date.from(Instant.now().minusSeconds(600));
        var future = Date.from(Instant.now().plusSeconds(600));
        return Stream.of(
                Named.of("expired", ISSUER.token(claims -> claims.expirationTime(past))),
                Named.of("without an end", ISSUER.token(claims -> claims.expirationTime(null))),
                Named.of("not valid yet", ISSUER.token(claims -> claims.notBeforeTime(future))),
                Named.of("for another audience", ISSUER.token(claims -> claims.audience("other"))),
                Named.of("for nobody", ISSUER.token(claims -> claims.audience((String) null))),
                Named.of("of another issuer", ISSUER.token(claims -> claims.issuer("http://127.0.0.1:8080/dev"))),
                Named.of("without an issuer", ISSUER.token(claims -> claims.issuer(null))),
                Named.of("of nobody", ISSUER.token(claims -> claims.subject(null))),
                Named.of("of a stranger's key", ISSUER.tokenOfAStrangersKey()),
                Named.of("of algorithm none", ISSUER.unsignedToken()),
                Named.of("of algorithm HS256", ISSUER.tokenSignedWithThePublicKeyAsSecret()),
                Named.of("of algorithm RS512", ISSUER.tokenOfAnotherAlgorithm()),
                Named.of("of no form", "abc"));
    }

    @Test
    void asksWhoHasNone() {
        var answer = caller.get("/api/grid/reports");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Caller.type(answer)).isEqualTo("no-token");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(caller.get("/api/grid/reports?access_token=" + ISSUER.token(claims -> {}))
                        .statusCode())
                .as("a token in an address is none: addresses are logged")
                .isEqualTo(401);
    }

    /// The services' answers are held to the same sentences.
    @Test
    void saysOfATokenWhatEveryServiceSays() {
        assertThat(caller.get("/api/grid/reports").body()).isEqualTo(sentences("no-token"));
        assertThat(caller.get("/api/grid/reports", "Authorization", "Bearer abc")
                        .body())
                .isEqualTo(sentences("token-refused"));
    }

    private static String sentences(String slug) {
        return new ProblemWriter(ProblemTexts.from()).answer("en", 401, slug).body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dev/identities",
                "/dev/jwks",
                "/v3/api-docs",
                "/v3/api-docs/grid",
                "/swagger-ui.html",
                "/swagger-ui/index.html",
                "/actuator/health"
            })
    void hasNothingOfTheLocalProfile(String path) {
        assertThat(caller.get(path).statusCode()).isEqualTo(401);
        assertThat(caller.get(path, "Authorization", "Bearer " + ISSUER.token(claims -> {}))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void issuesNoTokens() {
        var answer = caller.post("/dev/tokens/operator", "", "Authorization", "Bearer " + ISSUER.token(claims -> {}));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private int callWith(String token) {
        return caller.get("/api/grid/reports", "Authorization", "Bearer " + token)
                .statusCode();
    }
}
