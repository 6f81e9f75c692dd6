package io.fengqiao.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.work.reports.DisputeKind;
import io.fengqiao.grid.work.reports.Facts;
import io.fengqiao.grid.work.reports.Findings;
import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.Party;
import io.fengqiao.grid.work.reports.Reporting;
import io.fengqiao.grid.work.reports.Reports;
import io.fengqiao.grid.work.reports.Told;
import io.fengqiao.local.store.LocalStore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.data.mongodb.core.MongoTemplate;

/// R7: the grids report while the bus and every other service are away.
class BrokerAwayTest {
    private static final String GRID = "500114001001001";
    private static final String NOBODY = "127.0.0.1:1";

    @Test
    void startsAndTakesReportsWithoutABrokerAndKeepsTheirNewsForLater() {
        try (var store = LocalStore.inMemory().start(0);
                var service = new SpringApplicationBuilder(GridService.class)
                        .profiles("local")
                        .run(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--spring.main.banner-mode=off",
                                "--logging.level.org.apache.kafka=OFF",
                                "--spring.kafka.bootstrap-servers=" + NOBODY,
                                "--spring.mongodb.uri=" + store.connectionString() + "/test",
                                "--fengqiao.issuer=http://" + NOBODY)) {
            var worker = new Caller("grid-worker-" + GRID, Set.of(Role.GRID_WORKER), "P500114001001", "500114001001");
            var report = service.getBean(Reporting.class)
                    .report(
                            GRID,
                            told(service.getBean(Vault.class)),
                            new CommandContext(worker, worker.subject() + "/without-a-broker", "hash", null))
                    .aggregate();

            assertThat(service.getBean(Reports.class).find(report.number(), Scope.of(worker)))
                    .isPresent();
            var document = service.getBean(MongoTemplate.class)
                    .getCollection("reports")
                    .find(new Document("_id", report.number().dispute()))
                    .iterator()
                    .next();
            assertThat(document.getList("outbox", Document.class))
                    .singleElement()
                    .satisfies(news -> assertThat(news.getString("type")).isEqualTo("grid.dispute-reported.v1"));
            assertThat(document.getDate("pending")).isNotNull();
        }
    }

    private static Told told(Vault vault) {
        return new Told(
                Item.DISPUTE,
                DisputeKind.NEIGHBOUR,
                new Facts(
                        vault.seal(Kind.STATEMENT, Requests.ACCOUNT),
                        vault.seal(Kind.ADDRESS, Requests.ADDRESS),
                        Instant.parse("2026-11-20T02:05:00Z"),
                        2,
                        null,
                        null,
                        false,
                        List.of(new Party(Party.Role.APPLICANT, vault.seal(Kind.NAME, Requests.NAME), null, null))),
                Findings.NONE);
    }
}
