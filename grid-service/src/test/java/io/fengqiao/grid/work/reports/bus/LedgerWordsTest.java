package io.fengqiao.grid.work.reports.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.Topics;
import org.junit.jupiter.api.Test;

class LedgerWordsTest {
    private final Contracts ledger = Contracts.of("dispute-service");

    @Test
    void areReadFromTheLedgersSamples() {
        assertThat(ledger.read("dispute.registered.v1", LedgerWords.DisputeRegistered.class)
                        .dispute())
                .startsWith("D");
        assertThat(ledger.read("dispute.dispatched.v1", LedgerWords.DisputeDispatched.class)
                        .unit())
                .startsWith("P");
        assertThat(ledger.read("dispute.settled.v1", LedgerWords.DisputeSettled.class)
                        .dispute())
                .startsWith("D");
        assertThat(ledger.read("dispute.failed.v1", LedgerWords.DisputeFailed.class)
                        .dispute())
                .startsWith("D");
        assertThat(ledger.read("dispute.merged.v1", LedgerWords.DisputeMerged.class)
                        .dispute())
                .startsWith("D");
        assertThat(ledger.read("dispute.split.v1", LedgerWords.DisputeSplit.class)
                        .ends())
                .isTrue();
        assertThat(ledger.read("dispute.closed.v1", LedgerWords.DisputeClosed.class)
                        .outcome())
                .isNotNull();
    }

    @Test
    void areOnATopicThisServiceReads() {
        assertThat(Topics.ofTheSuite().readBy("grid-service")).contains("dispute.events");
    }
}
