package io.fengqiao.local.departments;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// CloudEvents 1.0 in Kafka's binary mode, written out by hand: some of what is sent here is wrong on
/// purpose, which a library would rightly refuse to write.
final class CloudEvent {
    private final Map<String, String> headers = new LinkedHashMap<>();

    CloudEvent(String id, String source, String type, String subject, Instant time) {
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_source", source);
        headers.put("ce_type", type);
        headers.put("ce_subject", subject);
        headers.put("ce_time", time.toString());
        headers.put("ce_sequence", "1");
        headers.put("ce_correlationid", id);
        headers.put("ce_traceparent", traceparent(id));
        headers.put("content-type", "application/json");
    }

    CloudEvent with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    CloudEvent without(String header) {
        headers.remove(header);
        return this;
    }

    CloudEvent bare() {
        headers.clear();
        return this;
    }

    ProducerRecord<byte[], byte[]> record(String topic, String key, byte @Nullable [] body) {
        var message = new ProducerRecord<byte[], byte[]>(topic, key.getBytes(StandardCharsets.UTF_8), body);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /// A trace begins here: departments have none of their own.
    private static String traceparent(String id) {
        return "00-%016x%016x-%016x-01".formatted(id.hashCode() | 1L, id.length() * 31L, id.hashCode() * 31L | 1L);
    }
}
