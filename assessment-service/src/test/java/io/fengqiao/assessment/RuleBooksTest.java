package io.fengqiao.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.BookChange;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.MovableClock;
import io.fengqiao.chassis.testkit.RunningService;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// S135: what is measured says by which version of the book of indicators.
@RunningService
@Import(RuleBooksTest.Clocks.class)
class RuleBooksTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DISTRICT = "500114000000";

    @TestConfiguration(proxyBeanMethods = false)
    static class Clocks {
        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MovableClock clock;

    @Test
    void whatAnotherOfficerApprovedMeasuresFromItsDayOnAndIsNamed() {
        bus.send(
                "directory",
                DISTRICT,
                "/grid-service",
                "directory.division-described.v1",
                DISTRICT,
                1,
                Map.of("code", DISTRICT, "name", "黔江区", "level", "DISTRICT"));
        await().atMost(PATIENCE)
                .until(() -> api.as("district-officer")
                                .get("/api/assessment/containment")
                                .status()
                        == 200);
        var book = new BookChange(api, "/api/assessment/rule-books", "indicators");
        assertThat(measuredBy().path("version").asString()).isEqualTo("1");

        var content = book.shippedAs("\"2\"").replace("name: 化解成功率", "name: 调解成功率");
        assertThat(book.tryOut(content).path("tried").asBoolean()).isFalse();
        book.agree(content, clock);
        try {
            clock.ahead(Duration.ofDays(3));
            await().atMost(PATIENCE).until(() -> book.effectiveVersion().equals("2"));
            assertThat(measuredBy().path("version").asString()).isEqualTo("2");
            assertThat(measuredBy().toString()).contains("调解成功率");
        } finally {
            clock.ahead(Duration.ZERO);
        }
    }

    private JsonNode measuredBy() {
        return api.as("district-officer")
                .get("/api/assessment/containment")
                .body()
                .path("rules");
    }
}
