package io.fengqiao.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A broker that is killed while records are under way: nothing acknowledged is lost, doubled or
/// out of order.
class KilledBrokerTest {

    private static final int RECORDS = 1_000;
    private static final String TOPIC = "disputes";

    @TempDir
    Path data;

    @Test
    void hasEveryAcknowledgedRecordOnceAndInOrderAfterAKill() throws Exception {
        int port = BrokerProcess.freePort();
        var acknowledged = new AtomicInteger();
        try (var first = BrokerProcess.serving(port, data);
                var producer = producer(port)) {
            create(port);
            for (int i = 0; i < RECORDS / 2; i++) {
                send(producer, i, acknowledged);
            }
            await().atMost(Duration.ofSeconds(10)).until(() -> acknowledged.get() >= RECORDS / 4);
            first.kill();
            int before = acknowledged.get();
            // Sending may wait for the broker, so it must not keep the broker from coming back.
            var rest = CompletableFuture.runAsync(() -> {
                for (int i = RECORDS / 2; i < RECORDS; i++) {
                    send(producer, i, acknowledged);
                }
            });
            try (var second = BrokerProcess.serving(port, data)) {
                rest.get(2, TimeUnit.MINUTES);
                producer.flush();
                assertThat(before).isGreaterThanOrEqualTo(RECORDS / 4);
                assertThat(acknowledged).hasValue(RECORDS);
                assertThat(consumed(port)).containsExactlyElementsOf(expected());
                assertThat(second.errors()).doesNotContain("ERROR");
            }
        }
    }

    @Test
    void makesNoTopicsThatNobodyCreated() throws Exception {
        int port = BrokerProcess.freePort();
        try (var _ = BrokerProcess.serving(port, data);
                var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            assertThatThrownBy(() ->
                            admin.describeTopics(List.of(TOPIC)).allTopicNames().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    private static void create(int port) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    private static KafkaProducer<String, String> producer(int port) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", "127.0.0.1:" + port,
                        "acks", "all",
                        "enable.idempotence", "true",
                        "batch.size", "200",
                        "reconnect.backoff.max.ms", "200",
                        "delivery.timeout.ms", "60000"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void send(KafkaProducer<String, String> producer, int number, AtomicInteger acknowledged) {
        var _ = producer.send(new ProducerRecord<>(TOPIC, "key", "record-" + number), (_, failure) -> {
            if (failure == null) {
                acknowledged.incrementAndGet();
            }
        });
    }

    private static List<String> consumed(int port) {
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + port), new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(consumed -> values.add(consumed.value()));
            }
        }
        return values;
    }

    private static List<String> expected() {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            values.add("record-" + i);
        }
        return values;
    }
}
