package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.dispute.casework.mongo.RestingDisputes;
import io.fengqiao.dispute.casework.mongo.StoreOfDisputes;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Finding the overdue costs what is due, not what is stored (S63): the index `due` names them, and no other
/// document is looked at.
class WhatIsDueTest {
    private static final Instant ACCEPT_BY = Instant.parse("2026-03-05T16:00:00Z");
    private static final Instant YEARS_LATER = NOW.plus(Duration.ofDays(3_650));

    @Test
    void looksAtNoDisputeThatIsNotDue() {
        try (var store = new StoreOfDisputes(event -> event.getClass().getSimpleName())) {
            RestingDisputes.put(store.documents(), 5_000, YEARS_LATER);
            register(store, 7);
            long before = store.documentsExamined();
            assertThat(store.disputes().due(NOW, 200)).isEmpty();
            assertThat(store.documentsExamined() - before).as("nothing is due").isZero();
            assertThat(store.disputes().due(ACCEPT_BY, 200)).hasSize(7);
            assertThat(store.documentsExamined() - before).as("seven are due").isEqualTo(7);
            assertThat(store.disputes().due(YEARS_LATER.plus(Duration.ofDays(60)), 200))
                    .hasSize(200);
            assertThat(store.documentsExamined() - before)
                    .as("thousands are due, two hundred are wanted; what is read in order is held against it twice")
                    .isEqualTo(7 + 2 * 200);
            assertThat(store.disputes().firstDue()).isEqualTo(ACCEPT_BY);
            assertThat(store.documentsExamined() - before).as("the oldest").isLessThanOrEqualTo(7 + 2 * (200 + 2));
        }
    }

    static void register(StoreOfDisputes store, int count) {
        store.aggregates()
                .bySystem(IntStream.range(0, count)
                        .mapToObj(i -> Cases.report(Channel.GRID, "DUE-" + i, NOW))
                        .map(report -> new SystemChange<Dispute, DisputeEvent>(
                                DisputeId.of(Channel.GRID, report.origin().reference())
                                        .value(),
                                present -> Cases.REGISTERING.register(present, report, NOW)))
                        .toList());
    }
}
