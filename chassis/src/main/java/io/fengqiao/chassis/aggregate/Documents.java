package io.fengqiao.chassis.aggregate;

import io.fengqiao.chassis.kernel.Visibility;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What a batch works on: one collection's documents, read together and written together.
interface Documents<A> {
    /// A document as it was read.
    record Found(Document document) {}

    String name();

    Map<String, Found> load(Collection<String> ids);

    /// A fresh copy to work on, of what was found or of nothing.
    StoredAggregate<A> row(String id, @Nullable Found found);

    Visibility visibility(A aggregate);

    /// Writes all that nobody else has changed meanwhile, and answers with the ids of the others.
    Set<String> write(List<StoredAggregate<A>> dirty);
}
