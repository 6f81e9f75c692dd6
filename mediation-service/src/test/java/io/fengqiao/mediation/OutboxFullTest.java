package io.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.RunningService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// While too much waits to be told, a mediator is asked to come back (R7).
@RunningService
@TestPropertySource(properties = {"spring.kafka.listener.auto-startup=false", "fengqiao.outbox.limit=0"})
@DirtiesContext
class OutboxFullTest {
    @Autowired
    Api api;

    @Test
    void aSessionIsNotWrittenDown() {
        var answer = api.as("mediator-500114001001-1")
                .post(
                        "/api/mediation/cases/C00000000000000000001/sessions",
                        Map.of("way", "ON_SITE", "heldAt", "2026-08-03T01:00:00Z", "summary", "谈了一次"));
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:outbox-full");
        assertThat(answer.status()).isEqualTo(503);
    }
}
