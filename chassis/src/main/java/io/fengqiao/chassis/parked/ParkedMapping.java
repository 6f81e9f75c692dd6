package io.fengqiao.chassis.parked;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// How a parked record is written down: headers readable, the body sealed, since nobody knows what is in it.
public final class ParkedMapping {
    private final Vault vault;

    public ParkedMapping(Vault vault) {
        this.vault = vault;
    }

    Document document(ConsumerRecord<String, byte[]> message, Verdict verdict, Instant now) {
        List<Document> headers = new ArrayList<>();
        for (Header header : message.headers()) {
            headers.add(new Document("name", header.key())
                    .append("value", header.value() == null ? null : encoded(header.value())));
        }
        var document = new Document("_id", message.topic() + "-" + message.partition() + "-" + message.offset())
                .append("topic", message.topic())
                .append("partition", message.partition())
                .append("offset", message.offset())
                .append("key", message.key())
                .append("type", type(message))
                .append("status", verdict.status().name())
                .append("reason", verdict.reason())
                .append("rule", verdict.rule())
                .append("detail", verdict.detail())
                .append("attempts", 1)
                .append("parkedAt", Date.from(now))
                .append("headers", headers);
        if (message.value() != null) {
            document.append(
                    "body",
                    vault.seal(Personal.Kind.STATEMENT, encoded(message.value()))
                            .sealed());
        }
        if (verdict.blocks() && message.key() != null) {
            document.append("lane", ParkedRecords.lane(message));
        }
        return document;
    }

    ConsumerRecord<String, byte[]> message(Document document) {
        var headers = new RecordHeaders();
        for (Document header : document.getList("headers", Document.class)) {
            headers.add(new RecordHeader(
                    header.getString("name"),
                    header.getString("value") == null ? null : decoded(header.getString("value"))));
        }
        var sealed = document.getString("body");
        byte[] body = sealed == null ? null : decoded(vault.open(new Personal(Personal.Kind.STATEMENT, sealed, null)));
        return new ConsumerRecord<>(
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong("offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                document.getString("key"),
                body,
                headers,
                Optional.empty());
    }

    static ParkedRecord view(Document document) {
        return new ParkedRecord(
                document.getString("_id"),
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong("offset"),
                document.getString("key"),
                document.getString("type"),
                Verdict.Status.valueOf(document.getString("status")),
                document.getString("reason"),
                document.getString("rule"),
                document.getString("detail"),
                document.getInteger("attempts"),
                document.getDate("parkedAt").toInstant(),
                instant(document.getDate("nextAttemptAt")),
                document.getString("decidedBy"),
                document.getString("decision"));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static @Nullable String type(ConsumerRecord<String, byte[]> message) {
        var header = message.headers().lastHeader("ce_type");
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }
}
