package io.fengqiao.local.departments;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.DirectDecrypter;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CaseReportedTest {
    private static final byte[] KEY = key();

    private final Sealer sealer = new JweSealer(id -> KEY);
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
    void whatIsSealedOpensWithTheDepartmentsKeyAndSaysWhatItIs() throws ParseException, JOSEException {
        var account = new CaseReported(sealer).body(report).path("account");

        var jwe = JWEObject.parse(account.path("sealed").asString());
        assertThat(jwe.getHeader().getKeyID()).isEqualTo("intake-court");
        assertThat(jwe.getHeader().getCustomParam("fqk"))
                .isEqualTo(account.path("kind").asString());
        jwe.decrypt(new DirectDecrypter(KEY));
        assertThat(jwe.getPayload()).hasToString(report.story().account());
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

    private static byte[] key() {
        var key = new byte[32];
        Arrays.fill(key, (byte) 7);
        return key;
    }
}
