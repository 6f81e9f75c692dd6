package io.fengqiao.chassis.inbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// The outside of an event: CloudEvents attributes and our three extensions. The body is opened later, by
/// who reads it.
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy of every body would be one too many
record Envelope(
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        long sequence,
        String correlation,
        @Nullable String traceparent,
        byte[] body) {
    private static final Pattern TYPE = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+\\.v[1-9][0-9]*");
    private static final int LONGEST = 200;

    /// @throws Malformed when an attribute is missing or not of its form
    static Envelope of(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            throw new Malformed("empty", "no body (expected: an event)");
        }
        var event = read(message);
        var type = attribute("ce_type", event.getType());
        if (!TYPE.matcher(type).matches()) {
            throw new Malformed("type-malformed", "ce_type is not of the form context.fact.vN");
        }
        if (event.getTime() == null) {
            throw new Malformed("attribute-missing", "ce_time is missing (expected: an ISO 8601 instant)");
        }
        if (event.getData() == null) {
            throw new Malformed("empty", "no body (expected: JSON)");
        }
        var id = attribute("ce_id", event.getId());
        return new Envelope(
                id,
                attribute(
                        "ce_source",
                        event.getSource() == null ? null : event.getSource().toString()),
                type,
                attribute("ce_subject", event.getSubject()),
                event.getTime().toInstant(),
                sequence(event),
                event.getExtension("correlationid") instanceof String correlation ? correlation : id,
                event.getExtension("traceparent") instanceof String parent ? parent : null,
                event.getData().toBytes());
    }

    /// The stream a sequence counts in: one aggregate of one publisher.
    String stream() {
        return source + "|" + subject;
    }

    private static CloudEvent read(ConsumerRecord<String, byte[]> message) {
        try {
            return KafkaMessageFactory.createReader(message).toEvent();
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException e) {
            throw new Malformed(
                    "not-a-cloud-event", "not a CloudEvent in binary mode: a ce_ header is missing or wrong");
        }
    }

    private static String attribute(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new Malformed("attribute-missing", name + " is missing");
        }
        if (value.length() > LONGEST) {
            throw new Malformed(
                    "attribute-too-long",
                    name + " has " + value.length() + " characters (expected: " + LONGEST + " at most)");
        }
        return value;
    }

    private static long sequence(CloudEvent event) {
        var sequence = event.getExtension("sequence");
        try {
            long number = Long.parseLong(String.valueOf(sequence));
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the attribute's name
        }
        throw new Malformed("attribute-missing", "ce_sequence is missing or not a number from 1 up");
    }
}
