package io.fengqiao.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// A sort that an index may already stand in: one field, ties by `_id` in the same direction.
record Ordering(String field, boolean descending) {
    /// Null for every other sort. The server leaves ties as they stand in the collection, which is in the
    /// order of `_id`: so one ascending field needs no `_id` after it.
    static @Nullable Ordering of(@Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty() || orderBy.size() > 2) {
            return null;
        }
        var fields = new ArrayList<>(orderBy.keySet());
        var first = fields.getFirst();
        boolean descending = isDescending(orderBy.get(first));
        if (first.startsWith("$") || (descending && fields.size() == 1 && !first.equals("_id"))) {
            return null;
        }
        boolean tiesById = fields.size() == 1
                || (fields.getLast().equals("_id") && isDescending(orderBy.get("_id")) == descending);
        return tiesById ? new Ordering(first, descending) : null;
    }

    private static boolean isDescending(@Nullable Object direction) {
        return direction instanceof Number number && number.intValue() < 0;
    }
}
