package io.fengqiao.chassis.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// What a list is sorted by: one field, then `_id`, so that the cursor names exactly one
/// place (keyset pages).
public record Order(String field, boolean descending) {
    public static final Order BY_ID = new Order("_id", false);

    public static Order ascending(String field) {
        return new Order(field, false);
    }

    public static Order descending(String field) {
        return new Order(field, true);
    }

    Bson sort() {
        if (byId()) {
            return Sorts.ascending("_id");
        }
        return descending ? Sorts.descending(field, "_id") : Sorts.ascending(field, "_id");
    }

    String cursor(Document last) {
        var id = Objects.requireNonNull(last.getString("_id"));
        return (byId() ? Cursor.of(id) : Cursor.of(id, value(last))).text();
    }

    private @Nullable Object value(Document last) {
        Object value = last;
        for (String step : field.split("\\.")) {
            value = value instanceof Document inner ? inner.get(step) : null;
        }
        return value;
    }

    /// @throws io.fengqiao.chassis.kernel.Refusal when this is no cursor of this order
    Bson after(String text) {
        var cursor = Cursor.parse(text);
        if (cursor.hasValue() == byId()) {
            throw Cursor.unknown();
        }
        if (byId()) {
            return gt("_id", cursor.id());
        }
        var value = cursor.value();
        if (descending) {
            return or(lt(field, value), and(eq(field, value), lt("_id", cursor.id())));
        }
        return or(value == null ? ne(field, null) : gt(field, value), and(eq(field, value), gt("_id", cursor.id())));
    }

    private boolean byId() {
        return field.equals("_id");
    }
}
