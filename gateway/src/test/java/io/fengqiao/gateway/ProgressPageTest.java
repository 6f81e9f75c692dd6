package io.fengqiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The one page without a token: parties to a dispute look at its progress. Everything beside it
/// asks for one.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
class ProgressPageTest {
    private static final PlayedIssuer ISSUER = new PlayedIssuer();
    private static final StubService DISPUTE = new StubService();
    private static final String PAGE = "/api/dispute/progress/261234567890";

    private final Caller caller;

    ProgressPageTest(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("fengqiao.tokens.issuer", ISSUER::address);
        settings.add("fengqiao.routes.dispute", DISPUTE::address);
    }

    @BeforeEach
    void asNew() {
        DISPUTE.reset();
    }

    @Test
    void passesWithoutATokenAndTakesTheSecretAlong() {
        var answer = caller.get(PAGE, "Progress-Secret", "ABCD-EFGH-JKMN");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(DISPUTE.last().header("Progress-Secret")).isEqualTo("ABCD-EFGH-JKMN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/dispute/progress",
                "/api/dispute/progress/",
                "/api/dispute/progress/261234567890/",
                "/api/dispute/progress/261234567890/parties",
                "/api/dispute/progresses/261234567890",
                "/api/dispute/disputes",
                "/api/dispute/disputes/261234567890",
                "/api/grid/progress/261234567890"
            })
    void asksForATokenOnEveryPathBesideIt(String path) {
        assertThat(caller.get(path).statusCode()).isEqualTo(401);
        assertThat(DISPUTE.arrived()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/dispute/progress/../disputes",
                "/api/dispute/progress/..;/disputes",
                "/api/dispute/progress/%2e%2e/disputes",
                "/api/dispute/progress/..%2fdisputes",
                "/api/dispute//progress/261234567890"
            })
    void refusesPathsThatOnlyLookLikeIt(String path) {
        assertThat(caller.get(path).statusCode()).isBetween(400, 404);
        assertThat(DISPUTE.arrived()).isEmpty();
    }

    @Test
    void asksForATokenBeforeAnythingIsWrittenThere() {
        assertThat(caller.post(PAGE, "{}").statusCode()).isEqualTo(401);
        assertThat(DISPUTE.arrived()).isEmpty();
    }

    @Test
    void stillRefusesABadToken() {
        assertThat(caller.get(PAGE, "Authorization", "Bearer abc").statusCode()).isEqualTo(401);
    }
}
