package io.fengqiao.dispute.casework.mongo;

import static io.fengqiao.dispute.casework.mongo.Fields.document;

import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Reach;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// `reach?: {places: [{district, town?, village?}], departments: [unit]}`. Absent in what the version before
/// stored, and where nothing else is touched.
final class ReachFields {
    private ReachFields() {}

    static @Nullable Document of(Reach it) {
        return it.equals(Reach.NONE)
                ? null
                : new Fields()
                        .put("places", it.places(), ReachFields::of)
                        .put("departments", it.departments())
                        .document();
    }

    private static Document of(Territory it) {
        return new Fields()
                .put("district", it.district())
                .put("town", it.town())
                .put("village", it.village())
                .document();
    }

    static Reach reach(Document state) {
        var fields = document(state, "reach");
        return fields == null
                ? Reach.NONE
                : new Reach(
                        fields.getList("places", Document.class).stream()
                                .map(it -> new Territory(
                                        it.getString("district"), it.getString("town"), it.getString("village")))
                                .toList(),
                        fields.getList("departments", String.class));
    }
}
