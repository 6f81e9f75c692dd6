package io.fengqiao.local.departments;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// A producer for each department, as each has a system of its own (P3).
///
/// Acknowledged means written by all replicas in sync. After an error that may pass, the same record is sent
/// again; the suite knows it by its event id.
final class KafkaBus implements Bus {
    private final Map<Channel, Producer<byte[], byte[]>> producers = new ConcurrentHashMap<>();
    private final String bootstrap;
    private final Duration patience;

    KafkaBus(String bootstrap, Duration patience) {
        this.bootstrap = bootstrap;
        this.patience = patience;
    }

    @Override
    public Position send(Channel from, ProducerRecord<byte[], byte[]> message) throws InterruptedException {
        var producer = producers.computeIfAbsent(from, this::producer);
        var started = System.nanoTime();
        while (true) {
            try {
                var written = producer.send(message).get();
                return new Position(written.topic(), written.partition(), written.offset());
            } catch (ExecutionException failed) {
                var cause = failed.getCause() == null ? failed : failed.getCause();
                if (!mayPass(cause) || System.nanoTime() - started > patience.toNanos()) {
                    throw new NotSent("broker: " + cause.getClass().getSimpleName(), cause);
                }
            }
        }
    }

    private static boolean mayPass(Throwable cause) {
        return cause instanceof RetriableException || cause instanceof OutOfOrderSequenceException;
    }

    private Producer<byte[], byte[]> producer(Channel channel) {
        var settings = new HashMap<String, Object>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, channel.wire());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience.toMillis());
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void close() {
        producers.values().forEach(producer -> producer.close(Duration.ofSeconds(5)));
    }
}
