package io.fengqiao.chassis.outbox;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.ProducerFactory;

/// Puts news on the bus: CloudEvents in binary mode, all at once, back only when the brokers have them all.
///
/// The producer is idempotent and never gives a record up (`delivery.timeout.ms`), so news of one aggregate
/// arrive in order, or later, or twice - but never with a hole (architecture 3; pitfall 11).
final class Publisher implements AutoCloseable {
    private final Producer<String, byte[]> producer;
    private final URI source;

    Publisher(ProducerFactory<String, byte[]> factory, String service) {
        this.producer = factory.createProducer();
        this.source = URI.create("/" + service);
    }

    /// @throws InterruptedException when this process is asked to stop while a broker is away: what was sent
    /// may or may
    ///     not arrive, so none of it is known to be told
    void tell(Collection<Outgoing> news) throws InterruptedException {
        List<Future<?>> sent = new ArrayList<>(news.size());
        for (Outgoing one : news) {
            sent.add(producer.send(onTheWire(one)));
        }
        producer.flush();
        for (Future<?> future : sent) {
            try {
                future.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the bus refused an event: " + e.getCause(), e.getCause());
            }
        }
    }

    private ProducerRecord<String, byte[]> onTheWire(Outgoing one) {
        var event = CloudEventBuilder.v1()
                .withId(one.id())
                .withSource(source)
                .withType(one.type())
                .withSubject(one.subject())
                .withTime(one.time().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("sequence", Long.toString(one.sequence()))
                .withExtension("correlationid", one.correlation())
                .withData(one.body().getBytes(StandardCharsets.UTF_8));
        if (one.traceparent() != null) {
            event.withExtension("traceparent", one.traceparent());
        }
        return KafkaMessageFactory.<String>createWriter(one.topic(), null, one.key())
                .writeBinary(event.build());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
