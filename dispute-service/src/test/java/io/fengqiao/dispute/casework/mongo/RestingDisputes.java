package io.fengqiao.dispute.casework.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/// Disputes whose clocks fire years from now, put into the store as [DisputeMapping] names their fields, and
/// with those only that some index holds: what lies there while others are due.
public final class RestingDisputes {
    private static final int AT_ONCE = 2_000;

    private RestingDisputes() {}

    /// One in three has ended: no clock of it runs.
    public static void put(MongoCollection<Document> documents, int count, Instant firesFrom) {
        IntStream.iterate(0, from -> from < count, from -> from + AT_ONCE)
                .parallel()
                .forEach(from -> {
                    var some = IntStream.range(from, Math.min(count, from + AT_ONCE))
                            .mapToObj(i -> document(i, firesFrom.plus(Duration.ofMinutes(i))))
                            .toList();
                    documents.insertMany(some, new InsertManyOptions().ordered(false));
                });
    }

    private static Document document(int i, Instant firesAt) {
        boolean ended = i % 3 == 0;
        var unit = "P500114%03d%03d".formatted(1 + i % 30, 1 + i % 7);
        var state = new Document("stage", ended ? "CLOSED" : "ACCEPTED")
                .append("registeredAt", Date.from(firesAt.minus(Duration.ofDays(30))))
                .append("reference", "R" + i)
                .append("dispatch", new Document("unit", unit))
                .append("supervised", false);
        if (!ended) {
            state.append("firesAt", Date.from(firesAt)).append("dueAt", Date.from(firesAt));
        }
        return new Document("_id", "D%020d".formatted(i))
                .append("version", 4L)
                .append("seen", List.of())
                .append("commands", List.of())
                .append("outbox", List.of())
                .append("areas", List.of("500114000000"))
                .append("units", List.of(unit))
                .append("people", List.of())
                .append("state", state);
    }
}
