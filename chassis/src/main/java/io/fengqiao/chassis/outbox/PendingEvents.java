package io.fengqiao.chassis.outbox;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;

/// The news of one document that may not have been told yet, as of one version of it.
public record PendingEvents(MongoCollection<Document> collection, String id, long version, List<Outgoing> news) {
    public PendingEvents {
        news = List.copyOf(news);
    }
}
