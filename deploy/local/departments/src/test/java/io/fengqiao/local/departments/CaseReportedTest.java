package io.fengqiao.local.departments;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.DevelopmentKeys;
import io.fengqiao.chassis.personal.Vault;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CaseReportedTest {
    private final Sealer sealer = new JweSealer(DevelopmentKeys::key);
    private final Report report = new Script(
                    FeedPlan.of(50).withRun("r1").withShareBad(0), Instant.parse("2026-11-22T08:00:00Z"))
            .reports().stream()
                    .filter(one -> one.channel() == Channel.COURT)
                    .findFirst()
                    .orElseThrow();

    @Test
    void nothingAboutPersonsStandsInClear() {
        var body = new CaseReported(sealer).body(report).toString();

        assertThat(body)
                .contains(report.reference())
                .doesNotContain(report.story().account());
        report.story().parties().forEach(party -> assertThat(body).doesNotContain(party.name()));
    }

    @Test
    void theSuiteOpensWhatADepartmentSealed() {
        var vault = new Vault(DevelopmentKeys.all());
        var account = new CaseReported(sealer).body(report).path("account");

        var personal = new Personal(
                Personal.Kind.valueOf(account.path("kind").asString()),
                account.path("sealed").asString(),
                null);

        assertThat(vault.open(personal)).isEqualTo(report.story().account());
    }

    @Test
    void theRecordIsACloudEventInBinaryMode() {
        var message = new DepartmentRecord(sealer).of(report, 0);

        assertThat(message.topic()).isEqualTo("intake.court");
        assertThat(message.headers().toArray())
                .extracting(header -> header.key())
                .contains("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_sequence")
                .contains("ce_correlationid", "ce_traceparent", "content-type");
        assertThat(new String(
                        Objects.requireNonNull(message.headers().lastHeader("ce_traceparent"))
                                .value(),
                        java.nio.charset.StandardCharsets.US_ASCII))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }
}
