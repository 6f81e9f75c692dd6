package io.fengqiao.chassis.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// The issuer's keys cannot be read: that is an outage, and neither a bad token nor a fault of ours (P8, P9).
@RunningService
@TestPropertySource(properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/jwks")
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
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
    }
}
