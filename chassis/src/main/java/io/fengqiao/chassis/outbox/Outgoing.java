package io.fengqiao.chassis.outbox;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// An event as it waits in its aggregate's document.
///
/// @param id unique in the service; made of the aggregate and the sequence, so that telling it twice is
/// telling the same
/// @param sequence the version the aggregate reached with it
public record Outgoing(
        String id,
        String topic,
        String key,
        String type,
        String subject,
        long sequence,
        Instant time,
        String correlation,
        @Nullable String traceparent,
        String body) {

    public Document document() {
        var document = new Document("id", id)
                .append("topic", topic)
                .append("key", key)
                .append("type", type)
                .append("subject", subject)
                .append("sequence", sequence)
                .append("time", Date.from(time))
                .append("correlation", correlation)
                .append("body", body);
        if (traceparent != null) {
            document.append("traceparent", traceparent);
        }
        return document;
    }

    public static Outgoing of(Document document) {
        return new Outgoing(
                document.getString("id"),
                document.getString("topic"),
                document.getString("key"),
                document.getString("type"),
                document.getString("subject"),
                document.getLong("sequence"),
                document.getDate("time").toInstant(),
                document.getString("correlation"),
                document.get("traceparent") instanceof String parent ? parent : null,
                document.getString("body"));
    }
}
