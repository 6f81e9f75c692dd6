package io.fengqiao.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Turns "drop the index of this name" into "drop the index with these keys".
///
/// Given a name, the server forgets the indexes of that name in every collection of the database, and at the
/// next start they would be gone; given `*`, it tries to drop other collections' indexes.
final class IndexNames {

    private IndexNames() {}

    static List<Document> resolve(Document command, Function<String, Iterable<Document>> descriptionsOf) {
        Object wanted = command.get("index");
        List<Document> parts = new ArrayList<>();
        if (!(wanted instanceof String)) {
            parts.add(command);
            return parts;
        }
        for (Document description : descriptionsOf.apply(Objects.toString(command.get("dropIndexes")))) {
            Object name = description.get("name");
            if (wanted.equals(name) || (wanted.equals("*") && !"_id_".equals(name))) {
                var part = command.clone();
                part.put("index", description.get("key"));
                parts.add(part);
            }
        }
        if (parts.isEmpty() && !wanted.equals("*")) {
            throw new IndexNotFoundException("index not found with name [" + wanted + "]");
        }
        return parts;
    }
}
