package io.fengqiao.chassis.testkit;

import io.fengqiao.chassis.inbox.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The bus as other services and departments see it: sends events as they would, and reads what was told.
public final class Bus implements AutoCloseable {
    private static final EventJson JSON = new EventJson();

    private final String servers;
    private final KafkaProducer<String, byte[]> producer;

    /// An event as it was told.
    public record Told(
            String topic, @Nullable String key, String id, String type, String subject, long sequence, JsonNode body) {}

    public Bus(String servers) {
        this.servers = servers;
        var settings = new Properties();
        settings.put("bootstrap.servers", servers);
        settings.put("acks", "all");
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /// An event of another publisher. `source` is such as `/grid-service` or `/departments/court`.
    public void send(String topic, String key, String source, String type, String subject, long sequence, Object body) {
        var id = UUID.nameUUIDFromBytes((source + subject + sequence).getBytes(StandardCharsets.UTF_8));
        send(topic, key, headers(id.toString(), source, type, subject, sequence), bytes(body));
    }

    public static Map<String, String> headers(String id, String source, String type, String subject, long sequence) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_source",
                source,
                "ce_type",
                type,
                "ce_subject",
                subject,
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                Long.toString(sequence),
                "content-type",
                "application/json");
    }

    /// A record as it is, well-formed or not.
    public void send(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] body) {
        var message = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Object body) {
        return (body instanceof String text ? text : JSON.json(body)).getBytes(StandardCharsets.UTF_8);
    }

    /// Everything on a topic up to now, in the order of each partition.
    public List<Told> told(String topic) {
        var settings = new Properties();
        settings.put("bootstrap.servers", servers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var all = new ArrayList<Told>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                for (var message : consumer.poll(Duration.ofMillis(100))) {
                    all.add(new Told(
                            topic,
                            message.key(),
                            header(message, "ce_id"),
                            header(message, "ce_type"),
                            header(message, "ce_subject"),
                            Long.parseLong(
                                    header(message, "ce_sequence").isEmpty() ? "0" : header(message, "ce_sequence")),
                            body(message.value())));
                }
            }
            return all;
        }
    }

    /// What a reader takes from a topic about one subject: each event once, however often it was told (R2).
    public List<Told> heard(String topic, String subject) {
        var ids = new HashSet<String>();
        return told(topic).stream()
                .filter(one -> one.subject().equals(subject) && ids.add(one.id()))
                .toList();
    }

    private static JsonNode body(byte @Nullable [] value) {
        try {
            return JsonMapper.shared().readTree(value == null ? "{}".getBytes(StandardCharsets.UTF_8) : value);
        } catch (tools.jackson.core.JacksonException e) {
            return JsonMapper.shared().createObjectNode();
        }
    }

    private static String header(
            org.apache.kafka.clients.consumer.ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
