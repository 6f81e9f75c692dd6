package io.fengqiao.local.yardstick;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Kafka clients with the settings of the suite's own: idempotent, acknowledged by all, lz4.
final class Clients {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String bootstrap;

    Clients(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    Map<String, Object> connection() {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("client.id", "bench");
        settings.put("request.timeout.ms", 15_000);
        settings.put("default.api.timeout.ms", 20_000);
        return settings;
    }

    Producer<byte[], byte[]> producer(int lingerMillis) {
        var settings = connection();
        settings.remove("default.api.timeout.ms");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, lingerMillis);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 64L * 1024 * 1024);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /// Without a group: it reads everything, from where `topics` end now.
    Consumer<byte[], byte[]> consumerFromNow(Collection<String> topics) {
        var consumer = consumer(topics);
        consumer.seekToEnd(consumer.assignment());
        // Seeking is lazy: asked for its position, it has one.
        consumer.assignment().forEach(consumer::position);
        return consumer;
    }

    Consumer<byte[], byte[]> consumerFromBeginning(String topic) {
        var consumer = consumer(List.of(topic));
        consumer.seekToBeginning(consumer.assignment());
        return consumer;
    }

    private Consumer<byte[], byte[]> consumer(Collection<String> topics) {
        var settings = connection();
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 4 * 1024 * 1024);
        var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(topics.stream()
                .flatMap(topic -> partitions(consumer, topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
        return consumer;
    }

    /// A topic made a moment ago is not known at once.
    private static List<PartitionInfo> partitions(Consumer<byte[], byte[]> consumer, String topic) {
        var started = System.nanoTime();
        while (System.nanoTime() - started < PATIENCE.toNanos()) {
            var partitions = consumer.partitionsFor(topic);
            if (!partitions.isEmpty()) {
                return partitions;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new IllegalStateException("topic " + topic + " is not there (expected: a running suite's broker)");
    }
}
