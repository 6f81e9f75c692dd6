package io.fengqiao.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Mends what the server answers to bulk writes of which some fail.
final class BulkAnswers {

    private BulkAnswers() {}

    /// The server counts the documents it was sent; a client is to learn how many are stored.
    static Document inserted(Document command, Document answer) {
        if (answer.get("writeErrors") instanceof List<?> errors && !errors.isEmpty()) {
            int sent = answer.get("n") instanceof Number n ? n.intValue() : 0;
            answer.put("n", isOrdered(command) ? firstFailed(errors) : sent - errors.size());
        }
        return answer;
    }

    /// The server goes on after a failed update also where the client asked for order. One update is handed
    /// to it at a time then, and the first that fails is the last.
    static Document updating(Document command, UnaryOperator<Document> update) {
        if (!(command.get("updates") instanceof List<?> updates) || updates.size() == 1 || !isOrdered(command)) {
            return update.apply(command);
        }
        int matched = 0;
        int modified = 0;
        List<Document> upserted = new ArrayList<>();
        List<Document> errors = new ArrayList<>();
        for (int i = 0; i < updates.size() && errors.isEmpty(); i++) {
            var part = command.clone();
            part.put("updates", List.of(updates.get(i)));
            var answer = update.apply(part);
            matched += number(answer, "n");
            modified += number(answer, "nModified");
            renumbered(answer, "upserted", i, upserted);
            renumbered(answer, "writeErrors", i, errors);
        }
        var answer = new Document("n", matched).append("nModified", modified);
        answer.putIfNotNull("upserted", upserted.isEmpty() ? null : upserted);
        answer.putIfNotNull("writeErrors", errors.isEmpty() ? null : errors);
        return answer.append("ok", 1.0);
    }

    private static boolean isOrdered(Document command) {
        return !Boolean.FALSE.equals(command.get("ordered"));
    }

    private static int firstFailed(List<?> errors) {
        return errors.getFirst() instanceof Document error ? number(error, "index") : 0;
    }

    private static int number(Document answer, String field) {
        return answer.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static void renumbered(Document answer, String field, int index, List<Document> all) {
        if (answer.get(field) instanceof List<?> entries) {
            for (Object entry : entries) {
                if (entry instanceof Document document) {
                    document.put("index", index);
                    all.add(document);
                }
            }
        }
    }
}
