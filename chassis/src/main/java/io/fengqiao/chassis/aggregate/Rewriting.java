package io.fengqiao.chassis.aggregate;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Rewrites documents of a shape before, once: at start, before anybody reads them, some at a time, each by
/// compare-and-set. Several replicas may do it together; one that is killed is gone on from by the next.
///
/// That it is done, `shapes` remembers, so that later starts need not look. Not guaranteed: that nothing of
/// the shape before is written afterwards, by a process of the version before that was not stopped.
final class Rewriting<S> {
    private static final Logger log = LoggerFactory.getLogger(Rewriting.class);
    private static final int AT_ONCE = 200;

    private final DocumentStore<?, S> rows;
    private final MongoCollection<Document> shapes;

    Rewriting(DocumentStore<?, S> rows, MongoCollection<Document> shapes) {
        this.rows = rows;
        this.shapes = shapes;
    }

    void rewrite(int version, Bson before, UnaryOperator<S> today) {
        var name = rows.name();
        if (shapes.countDocuments(Filters.and(eq("_id", name), gte("version", version))) > 0) {
            return;
        }
        long count = all(rows, before, today);
        shapes.replaceOne(
                eq("_id", name),
                new Document("_id", name).append("version", version),
                new ReplaceOptions().upsert(true));
        if (count > 0) {
            log.info("{} documents of {} have the shape {} now", count, name, version);
        }
    }

    private static <A, S> long all(DocumentStore<A, S> rows, Bson before, UnaryOperator<S> today) {
        var written = new HashSet<String>();
        while (true) {
            var found = rows.collection().find(before).limit(AT_ONCE).into(new ArrayList<Document>());
            if (found.isEmpty()) {
                return written.size();
            }
            List<StoredAggregate<A>> rewritten = found.stream()
                    .map(document -> rows.rewritten(document, today))
                    .toList();
            var lost = rows.write(rewritten);
            for (StoredAggregate<A> row : rewritten) {
                if (!lost.contains(row.id) && !written.add(row.id)) {
                    throw new IllegalStateException(rows.name() + " " + row.id + " is still of the shape before");
                }
            }
        }
    }
}
