package io.fengqiao.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How one aggregate command reads: the pipeline's leading `$match` becomes the query, so that indexes
/// can serve it.
///
/// The server's pipeline reads whole collections and filters afterwards; it asks for its own collection
/// first, and that is the one that is filtered. Its `$addFields` writes into nested documents, so such
/// pipelines get copies.
final class AggregateReading {

    private static final ScopedValue<AggregateReading> CURRENT = ScopedValue.newInstance();

    private final boolean copies;
    private @Nullable Document match;

    private AggregateReading(List<?> pipeline) {
        this.copies = mentions(pipeline, "$addFields");
        this.match = !pipeline.isEmpty()
                        && pipeline.getFirst() instanceof Document stage
                        && stage.get("$match") instanceof Document query
                ? query
                : null;
    }

    static Document during(Document command, Supplier<Document> aggregate) {
        return command.get("pipeline") instanceof List<?> pipeline
                ? ScopedValue.where(CURRENT, new AggregateReading(pipeline)).call(aggregate::get)
                : aggregate.get();
    }

    static Iterable<Document> of(MongoCollection<?> collection, Function<Document, Iterable<Document>> query) {
        return CURRENT.isBound() ? CURRENT.get().read(query) : query.apply(new Document());
    }

    private Iterable<Document> read(Function<Document, Iterable<Document>> query) {
        var first = match;
        match = null;
        var found = query.apply(first == null ? new Document() : first);
        if (!copies) {
            return found;
        }
        List<Document> own = new ArrayList<>();
        for (Document document : found) {
            own.add(document.cloneDeeply());
        }
        return own;
    }

    private static boolean mentions(@Nullable Object part, String stage) {
        return switch (part) {
            case Map<?, ?> map ->
                map.containsKey(stage) || map.values().stream().anyMatch(value -> mentions(value, stage));
            case List<?> list -> list.stream().anyMatch(value -> mentions(value, stage));
            case null, default -> false;
        };
    }
}
