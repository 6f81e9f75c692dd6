package io.fengqiao.local.yardstick;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/// What one producer and one consumer do on a topic of their own, with bodies of our size.
final class BrokerLimits {
    private static final int MOST = 60_000;
    private static final long LONGEST = Duration.ofSeconds(5).toNanos();
    private static final int PROBES = 3_000;
    private static final Duration POLL = Duration.ofMillis(50);

    private final Clients clients;
    private final ScratchTopic topic;
    private final List<byte[]> bodies;

    BrokerLimits(Clients clients, ScratchTopic topic, CourtCases cases) {
        this.clients = clients;
        this.topic = topic;
        this.bodies = IntStream.range(0, 400)
                .mapToObj(number -> cases.body("BENCH-RAW-" + number, number).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    record Rates(double produce, double consume) {}

    /// Both run on what was just written, as readers that keep up do.
    Rates rates() throws InterruptedException {
        topic.renew();
        int written;
        double produced;
        try (var producer = clients.producer(5)) {
            producer.partitionsFor(topic.name());
            var started = System.nanoTime();
            written = 0;
            while (written < MOST && System.nanoTime() - started < LONGEST) {
                var _ = producer.send(record(written));
                written++;
            }
            producer.flush();
            produced = Figures.perSecond(written, System.nanoTime() - started);
        }
        return new Rates(produced, consumed(written));
    }

    private double consumed(int written) {
        try (var consumer = clients.consumerFromBeginning(topic.name())) {
            var started = System.nanoTime();
            int read = 0;
            while (read < written && System.nanoTime() - started < 2 * LONGEST) {
                read += consumer.poll(POLL).count();
            }
            return Figures.perSecond(read, System.nanoTime() - started);
        }
    }

    private ProducerRecord<byte[], byte[]> record(int number) {
        var body = bodies.get(number % bodies.size());
        return new ProducerRecord<>(topic.name(), number % ScratchTopic.PARTITIONS, null, body);
    }

    /// The broker's own time from send to receipt at this rate, in nanoseconds: no waiting for company
    /// on either side.
    Percentiles times(double rate) throws InterruptedException {
        topic.renew();
        var probes = (int) Math.min(PROBES, Math.max(200, rate * 10));
        var times = new long[probes];
        var heard = new AtomicInteger();
        try (var producer = clients.producer(0);
                var consumer = clients.consumerFromNow(List.of(topic.name()))) {
            var listening = Thread.ofPlatform().daemon().name("bench-probe").start(() -> {
                var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
                while (heard.get() < probes
                        && System.nanoTime() < until
                        && !Thread.currentThread().isInterrupted()) {
                    for (var message : consumer.poll(POLL)) {
                        times[heard.getAndIncrement()] = System.nanoTime()
                                - ByteBuffer.wrap(message.value()).getLong();
                    }
                }
            });
            var started = System.nanoTime();
            for (int number = 0; number < probes; number++) {
                var due = started + (long) (number * 1e9 / rate);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                var body = bodies.get(number % bodies.size()).clone();
                ByteBuffer.wrap(body).putLong(System.nanoTime());
                var _ = producer.send(new ProducerRecord<>(topic.name(), number % ScratchTopic.PARTITIONS, null, body));
            }
            try {
                listening.join(Duration.ofSeconds(15));
            } finally {
                listening.interrupt();
                listening.join(Duration.ofSeconds(1));
            }
        }
        return Percentiles.of(Arrays.copyOf(times, heard.get()));
    }
}
