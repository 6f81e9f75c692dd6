package io.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.BookChange;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.MovableClock;
import io.fengqiao.chassis.testkit.RunningService;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// S135: who mediates is decided by the book in effect, and a case names its version.
@RunningService
@Import(RuleBooksTest.Clocks.class)
class RuleBooksTest {
    private static final String BOOKS = "/api/mediation/rule-books";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String VILLAGE = "500114001231";

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

    private World world;

    @BeforeEach
    void aVillageIsDescribed() {
        world = new World(bus);
        world.division(World.DISTRICT, "黔江区");
        world.division("500114001000", "城东街道");
        world.division(VILLAGE, "文汇社区居民委员会");
    }

    @Test
    void whatAnotherOfficerApprovedAssignsFromItsDayOnAndIsNamed() {
        var book = new BookChange(api, BOOKS, "assignment");
        var eve = opened("RULES-EVE");
        assertThat(eve.path("ruleVersion").asInt()).isEqualTo(1);

        var content = book.shippedAs("2").replace("levels: [TOWN, DISTRICT]", "levels: [VILLAGE, TOWN, DISTRICT]");
        var tried = book.tryOut(content);
        assertThat(tried.path("tried").asBoolean()).isTrue();
        assertThat(tried.path("shown").path(0).path("was").asString()).isEqualTo("TERRITORY by S17");
        assertThat(tried.path("shown").path(0).path("would").asString()).isEqualTo("PROFESSION by S20");
        book.agree(content, clock);
        try {
            clock.ahead(Duration.ofDays(3));
            await().atMost(PATIENCE).until(() -> book.effectiveVersion().equals("2"));
            var day = opened("RULES-DAY");
            assertThat(day.path("ruleBook").asString()).isEqualTo("assignment");
            assertThat(day.path("ruleVersion").asInt()).isEqualTo(2);
            assertThat(day.path("rule").asString()).isEqualTo("S20");
        } finally {
            clock.ahead(Duration.ZERO);
        }
    }

    /// An organization is not set up twice: there is nothing to try it on, and the answer says so.
    @Test
    void theBookOfOrganizationsIsReadAndNotTried() {
        var book = new BookChange(api, BOOKS, "organizations");
        assertThat(book.content()).contains("suffix: 人民调解委员会");
        assertThat(book.tryOut(book.shippedAs("2")).path("tried").asBoolean()).isFalse();
        assertThat(api.as("mediator-500114001231-1").get(BOOKS).status()).isEqualTo(403);
    }

    private JsonNode opened(String name) {
        var dispute = World.dispute(name);
        world.dispatched(dispute, 1, "VILLAGE", VILLAGE, "traffic", 1);
        var path = "/api/mediation/cases/" + dispute + "-1";
        await().atMost(PATIENCE)
                .until(() -> api.as("district-officer").get(path).status() == 200);
        return api.as("district-officer").get(path).body();
    }
}
