package io.fengqiao.local.departments;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes malformed records for any topic out of a sound one: twelve kinds, each wrong in one way and
/// named after it.
///
/// Every record should get a key of its own: a parked record holds up what comes after it with the same key.
public final class MalformedRecords {

    /// In which way a record is wrong.
    public enum Kind {
        /// No body at all: a tombstone.
        EMPTY_BODY,
        NOT_JSON,
        TRUNCATED_JSON,
        /// A body without the headers that say what it is.
        NO_HEADERS,
        /// A type of a context nobody has heard of.
        UNKNOWN_TYPE,
        MISSING_ID,
        /// Lists as text, text as objects, numbers as words.
        WRONG_FIELD_TYPE,
        /// JSON, but nothing of what is asked for.
        MISSING_FIELDS,
        /// The 45th of the 13th month, in the header and in every time of the body.
        INVALID_TIME,
        DUPLICATE_KEYS,
        /// A field nobody reads, 2,000 levels deep.
        TOO_DEEP,
        INVALID_UTF_8
    }

    private static final String NO_TIME = "2026-13-45T25:61:00Z";
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");
    private static final int DEPTH = 2_000;

    private final String topic;
    private final String type;
    private final String source;
    private final byte[] sample;

    /// For `topic`, out of the sound body `sample` of an event of `type` that `source` would send.
    public MalformedRecords(String topic, String type, String source, byte[] sample) {
        this.topic = topic;
        this.type = type;
        this.source = source;
        this.sample = sample.clone();
    }

    public ProducerRecord<byte[], byte[]> record(Kind kind, String key) {
        var id = UUID.nameUUIDFromBytes((topic + "/" + key + "/" + kind).getBytes(StandardCharsets.UTF_8));
        var event = new CloudEvent(id.toString(), source, type, key, Instant.now());
        var flawed =
                switch (kind) {
                    case NO_HEADERS -> event.bare();
                    case UNKNOWN_TYPE -> event.with("ce_type", "unheard.of-thing.v1");
                    case MISSING_ID -> event.without("ce_id");
                    case INVALID_TIME -> event.with("ce_time", NO_TIME);
                    default -> event;
                };
        return flawed.record(topic, key, body(kind));
    }

    private byte @Nullable [] body(Kind kind) {
        return switch (kind) {
            case EMPTY_BODY -> null;
            case NOT_JSON -> "<纠纷 来源=\"%s\"/>".formatted(topic).getBytes(StandardCharsets.UTF_8);
            case TRUNCATED_JSON -> Arrays.copyOf(sample, sample.length / 2);
            case NO_HEADERS, UNKNOWN_TYPE, MISSING_ID -> sample;
            case WRONG_FIELD_TYPE -> Json.bytes(wrongTypes(Json.read(sample)));
            case MISSING_FIELDS -> Json.bytes(Json.object().put("remark", "其余内容见附件"));
            case INVALID_TIME -> Json.bytes(wrongTimes(Json.read(sample)));
            case DUPLICATE_KEYS -> duplicateKeys();
            case TOO_DEEP -> tooDeep();
            case INVALID_UTF_8 -> invalidUtf8();
        };
    }

    private static ObjectNode wrongTypes(ObjectNode body) {
        for (var name : body.propertyNames().toArray(String[]::new)) {
            var value = body.path(name);
            if (value.isContainer()) {
                body.put(name, "见附件");
            } else if (value.isString()) {
                body.putObject(name).put("value", value.asString());
            } else {
                body.put(name, "若干");
            }
        }
        return body;
    }

    private static ObjectNode wrongTimes(ObjectNode body) {
        for (var name : body.propertyNames().toArray(String[]::new)) {
            if (isTime(body.path(name))) {
                body.put(name, NO_TIME);
            }
        }
        return body;
    }

    private static boolean isTime(JsonNode value) {
        return value.isString() && TIME.matcher(value.asString()).matches();
    }

    /// The whole body twice in one object: which of the two values counts?
    private byte[] duplicateKeys() {
        var text = new String(sample, StandardCharsets.UTF_8).strip();
        return (text.substring(0, text.length() - 1) + "," + text.substring(1)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] tooDeep() {
        var text = new String(sample, StandardCharsets.UTF_8).strip();
        return ("{\"remark\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH) + "," + text.substring(1))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Begins a character of two bytes and goes on with a letter.
    private byte[] invalidUtf8() {
        var text = new String(sample, StandardCharsets.UTF_8).strip();
        var body = ("{\"remark\":\"??\"," + text.substring(1)).getBytes(StandardCharsets.UTF_8);
        var at = "{\"remark\":\"".length();
        body[at] = (byte) 0xC3;
        body[at + 1] = (byte) 0x28;
        return body;
    }
}
