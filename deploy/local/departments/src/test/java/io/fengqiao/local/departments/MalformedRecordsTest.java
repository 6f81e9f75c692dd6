package io.fengqiao.local.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.local.departments.MalformedRecords.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MalformedRecordsTest {
    private static final byte[] SAMPLE = """
        {"dispute":"D1","at":"2026-11-03T12:00:00Z","parties":[{"role":"APPLICANT"}],"people":3,"likely":true}
        """.getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final MalformedRecords malformed =
            new MalformedRecords("dispute.events", "dispute.registered.v1", "/dispute-service", SAMPLE);

    @Test
    void thereAreTwelveKindsAndNoTwoAreAlike() {
        var seen = new HashSet<String>();
        for (var kind : Kind.values()) {
            var message = malformed.record(kind, "D1");
            seen.add(headers(message) + body(message));
        }
        assertThat(seen).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource
    void eachKeepsItsTopicAndKey(Kind kind) {
        var message = malformed.record(kind, "D1-" + kind);

        assertThat(message.topic()).isEqualTo("dispute.events");
        assertThat(new String(message.key(), StandardCharsets.UTF_8)).isEqualTo("D1-" + kind);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_JSON", "TRUNCATED_JSON", "DUPLICATE_KEYS", "TOO_DEEP", "INVALID_UTF_8"})
    void someBodiesCannotBeReadAtAll(Kind kind) {
        var body = Objects.requireNonNull(malformed.record(kind, "D1").value());

        assertThatThrownBy(() -> STRICT.readTree(body)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_HEADERS", "UNKNOWN_TYPE", "MISSING_ID"})
    void someAreSoundButForTheirHeaders(Kind kind) {
        var message = malformed.record(kind, "D1");

        assertThat(message.value()).isEqualTo(SAMPLE);
        assertThat(headers(message)).isNotEqualTo(headers(sound()));
    }

    @Test
    void theRestReadAsJsonButNotAsTheEvent() {
        assertThat(json(Kind.WRONG_FIELD_TYPE).path("parties").isString()).isTrue();
        assertThat(json(Kind.WRONG_FIELD_TYPE).path("dispute").isObject()).isTrue();
        assertThat(json(Kind.WRONG_FIELD_TYPE).path("people").isString()).isTrue();
        assertThat(json(Kind.MISSING_FIELDS).has("dispute")).isFalse();
        assertThatThrownBy(
                        () -> Instant.parse(json(Kind.INVALID_TIME).path("at").asString("")))
                .isInstanceOf(RuntimeException.class);
        assertThat(malformed.record(Kind.EMPTY_BODY, "D1").value()).isNull();
    }

    @Test
    void onlyOneIsNoUtf8() {
        var body = Objects.requireNonNull(
                malformed.record(Kind.INVALID_UTF_8, "D1").value());

        assertThatThrownBy(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)))
                .isInstanceOf(CharacterCodingException.class);
    }

    private JsonNode json(Kind kind) {
        return Json.read(Objects.requireNonNull(malformed.record(kind, "D1").value()));
    }

    private static ProducerRecord<byte[], byte[]> sound() {
        return new CloudEvent("1", "/dispute-service", "dispute.registered.v1", "D1", Instant.EPOCH)
                .record("dispute.events", "D1", SAMPLE);
    }

    /// Names and types of the headers; ids and times differ anyway.
    private static String headers(ProducerRecord<byte[], byte[]> message) {
        return StreamSupport.stream(message.headers().spliterator(), false)
                .filter(header -> header.key().matches("ce_type|ce_id|ce_source"))
                .map(header -> header.key().equals("ce_id") ? "ce_id" : header.key() + text(header.value()))
                .collect(Collectors.joining(","));
    }

    private static String body(ProducerRecord<byte[], byte[]> message) {
        return message.value() == null ? "none" : text(message.value());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
