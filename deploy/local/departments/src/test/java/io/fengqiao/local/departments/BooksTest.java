package io.fengqiao.local.departments;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.local.departments.FeedResult.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BooksTest {
    private final Report report = new Script(FeedPlan.of(50).withRun("r1").withShareBad(0), Instant.EPOCH)
            .reports().stream()
                    .filter(one -> one.channel() == Channel.COURT)
                    .findFirst()
                    .orElseThrow();
    private final Books books = new Books(List.of(report));
    private final Entry entry = books.entries().getFirst();

    @Test
    void knowsNothingBeforeItLooked() {
        assertThat(entry.verdict()).isEqualTo(Verdict.UNACCOUNTED);
        assertThat(entry.outcome().reason()).isEqualTo("not sent");
    }

    @Test
    void findsAParkedRecordByItsPlaceThoughNothingInItCanBeRead() {
        books.locate(entry, new Position("intake.court", 3, 42));

        park("PARKED", "another-key", 42);

        assertThat(entry.outcome().verdict()).isEqualTo(Verdict.PARKED);
        assertThat(entry.outcome().reason()).isEqualTo("not-json");
    }

    @Test
    void findsAParkedRecordByItsKeyWhereItsPlaceIsNotKnown() {
        books.refer(entry, report.reference());
        books.locate(entry, new Position("intake.court", 3, -1));

        park("REFUSED", report.reference(), 42);

        assertThat(entry.outcome().verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(entry.outcome().rule()).isEqualTo("S58");
    }

    @Test
    void whatWaitsMayStillComeToTheLedger() {
        books.refer(entry, report.reference());
        park("WAITING", report.reference(), 42);
        assertThat(entry.isPending()).isTrue();
        assertThat(entry.verdict()).isEqualTo(Verdict.PARKED);

        books.ledger(row("D1", "DISPATCHED", ""));

        assertThat(entry.isPending()).isFalse();
        assertThat(entry.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void theLedgerOutweighsACopyThatWasRefused() {
        books.refer(entry, report.reference());
        park("REFUSED", report.reference(), 43);
        books.ledger(row("D1", "DISPATCHED", ""));

        assertThat(entry.outcome().verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aFailedMediationIsDecidedButNotSettled() {
        books.refer(entry, report.reference());

        books.ledger(row("D1", "UNSETTLED", ""));
        assertThat(entry.isDecided()).isTrue();
        assertThat(entry.isSettled()).isFalse();

        books.ledger(row("D1", "CLOSED", "UNSETTLED"));
        assertThat(entry.isClosed()).isTrue();
        assertThat(entry.isSettled()).isFalse();
        assertThat(entry.unscored()).containsExactly("D1");
    }

    @Test
    void strangersAreNotItsBusiness() {
        books.refer(entry, report.reference());

        books.ledger(new LedgerRow("D2", "petition", report.reference(), "DISPATCHED", "", "", Instant.EPOCH));
        park("PARKED", "somebody", 1);

        assertThat(entry.verdict()).isEqualTo(Verdict.UNACCOUNTED);
    }

    private LedgerRow row(String dispute, String stage, String outcome) {
        return new LedgerRow(dispute, "court", report.reference(), stage, outcome, "P500114000000", Instant.EPOCH);
    }

    private void park(String status, String key, long offset) {
        books.parked(
                Channel.COURT,
                Json.object()
                        .put("topic", "intake.court")
                        .put("partition", 3)
                        .put("offset", offset)
                        .put("key", key)
                        .put("status", status)
                        .put("reason", "not-json")
                        .put("rule", "S58"));
    }
}
