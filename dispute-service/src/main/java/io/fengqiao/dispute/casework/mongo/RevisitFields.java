package io.fengqiao.dispute.casework.mongo;

import static io.fengqiao.dispute.casework.mongo.Fields.instant;

import io.fengqiao.dispute.casework.Revisit;
import java.util.List;
import org.bson.Document;

/// `revisits?: [{by, how, resolved, performed, satisfaction, reason?, note?, at}]`.
final class RevisitFields {
    private RevisitFields() {}

    static Document of(Revisit it) {
        return new Fields()
                .put("by", it.by())
                .put("how", it.how())
                .put("resolved", it.resolved())
                .put("performed", it.performed())
                .put("satisfaction", it.satisfaction())
                .put("reason", it.reason())
                .put("note", it.note())
                .put("at", it.at())
                .document();
    }

    static List<Revisit> revisits(Document state) {
        var stored = state.getList("revisits", Document.class, List.of());
        return stored.stream()
                .map(it -> new Revisit(
                        it.getString("by"),
                        it.getString("how"),
                        it.getBoolean("resolved"),
                        Revisit.Performance.valueOf(it.getString("performed")),
                        Revisit.Satisfaction.valueOf(it.getString("satisfaction")),
                        it.getString("reason"),
                        Fields.personalOrNull(it, "note"),
                        instant(it, "at")))
                .toList();
    }
}
