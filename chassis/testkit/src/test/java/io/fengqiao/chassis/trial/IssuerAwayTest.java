package io.fengqiao.chassis.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.edge.ProblemTexts;
import io.fengqiao.chassis.edge.ProblemWriter;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The issuer's keys cannot be read: that is an outage, and neither a bad token nor a fault of ours (P8, P9).
@RunningService
@TestPropertySource(properties = "fengqiao.tokens.jwks=http://127.0.0.1:1/jwks")
class IssuerAwayTest {

    @Autowired
    Api api;

    @Test
    void saysThatTheTokenCannotBeCheckedNowAndWhenToComeBack() {
        var answer = api.as("operator").get("/api/trial/parked");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:issuer-not-reachable");
        assertThat(answer.header("Retry-After")).contains("2");
    }

    @Test
    void refusesWhatIsNoTokenAllTheSame() {
        var answer = api.with("Authorization", "Bearer nonsense").get("/api/trial/parked");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
    }

    /// The gateway's answers are held to the same sentences.
    @Test
    void saysOfATokenWhatTheGatewaySays() {
        assertThat(api.get("/api/trial/parked").body()).isEqualTo(sentences(401, "no-token"));
        assertThat(api.with("Authorization", "Bearer nonsense")
                        .get("/api/trial/parked")
                        .body())
                .isEqualTo(sentences(401, "token-refused"));
        assertThat(api.as("operator").get("/api/trial/parked").body())
                .isEqualTo(sentences(503, "issuer-not-reachable"));
    }

    private static JsonNode sentences(int status, String slug) {
        return JsonMapper.shared()
                .readTree(new ProblemWriter(ProblemTexts.from())
                        .answer("en", status, slug)
                        .body());
    }
}
