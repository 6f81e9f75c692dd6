package io.fengqiao.chassis.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import io.fengqiao.chassis.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;

/// What a list is sorted by: one field, then `_id`, so that the cursor names exactly one place (keyset pages).
public record Order(String field, boolean descending) {
    public static final Order BY_ID = new Order("_id", false);

    public static Order ascending(String field) {
        return new Order(field, false);
    }

    public static Order descending(String field) {
        return new Order(field, true);
    }

    Bson sort() {
        if (field.equals("_id")) {
            return Sorts.ascending("_id");
        }
        return descending ? Sorts.descending(field, "_id") : Sorts.ascending(field, "_id");
    }

    String cursor(Document last) {
        var place = new Document("i", last.get("_id"));
        if (!field.equals("_id")) {
            Object value = last;
            for (String step : field.split("\\.")) {
                value = value instanceof Document inner ? inner.get(step) : null;
            }
            place.append(
                            "v",
                            value instanceof Date date
                                    ? (Object) date.toInstant().toEpochMilli()
                                    : value)
                    .append("t", value instanceof Date);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place.toJson().getBytes(StandardCharsets.UTF_8));
    }

    Bson after(String cursor) {
        try {
            var place = Document.parse(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            var id = place.getString("i");
            if (field.equals("_id")) {
                return gt("_id", id);
            }
            Object value = place.getBoolean("t", false)
                    ? Date.from(
                            Instant.ofEpochMilli(place.get("v", Number.class).longValue()))
                    : place.get("v");
            return descending
                    ? or(lt(field, value), and(eq(field, value), lt("_id", id)))
                    : or(gt(field, value), and(eq(field, value), gt("_id", id)));
        } catch (RuntimeException e) {
            throw new Refusal("cursor-unknown", Refusal.Kind.INVALID, null);
        }
    }
}
