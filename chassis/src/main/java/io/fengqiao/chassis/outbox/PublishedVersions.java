package io.fengqiao.chassis.outbox;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/// What this process has told and not taken out of the documents yet. A document that is written again soon
/// loses its told news on the way; only what rests is trimmed by a command of its own.
///
/// Lost with the process: then the sweep tells the news again, and readers count them once.
public final class PublishedVersions {
    private record Place(MongoNamespace collection, String id) {}

    /// @param nanos of the machine's own clock: how long a document rests has nothing to do
    /// with business time
    private record Entry(PendingEvents told, long nanos) {}

    private final Map<Place, Entry> entries = new ConcurrentHashMap<>();

    /// The version up to which a document's news have been told; 0 if that is not known here.
    public long upTo(MongoCollection<Document> collection, String id) {
        var entry = entries.get(place(collection, id));
        return entry == null ? 0 : entry.told().version();
    }

    /// The document has been written without its told news, from this version on.
    public void rewritten(MongoCollection<Document> collection, String id, long readVersion) {
        entries.computeIfPresent(
                place(collection, id), (_, entry) -> entry.told().version() <= readVersion ? null : entry);
    }

    void remember(Collection<PendingEvents> told) {
        long now = System.nanoTime();
        for (PendingEvents one : told) {
            entries.merge(
                    place(one.collection(), one.id()),
                    new Entry(one, now),
                    (before, after) -> after.told().version() > before.told().version() ? after : before);
        }
    }

    List<PendingEvents> restingFor(Duration time) {
        long now = System.nanoTime();
        return entries.values().stream()
                .filter(entry -> now - entry.nanos() >= time.toNanos())
                .map(Entry::told)
                .toList();
    }

    void trimmed(Collection<PendingEvents> gone) {
        gone.forEach(one -> rewritten(one.collection(), one.id(), one.version()));
    }

    int size() {
        return entries.size();
    }

    private static Place place(MongoCollection<Document> collection, String id) {
        return new Place(collection.getNamespace(), id);
    }
}
