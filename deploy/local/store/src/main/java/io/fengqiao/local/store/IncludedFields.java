package io.fengqiao.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields a query wants, where it says no more than which. Each path is taken apart once; the server's
/// own projection does so for every document, which was two fifths of the store's work for a list.
final class IncludedFields {
    private static final String ID = "_id";

    /// By name; one without any beneath it is wanted whole.
    private final Map<String, IncludedFields> named = new HashMap<>();

    private IncludedFields() {}

    /// Empty for whatever is left to the server: everything, exclusions, slices,
    /// matched elements, expressions.
    static Optional<IncludedFields> of(@Nullable Document selector) {
        if (selector == null || selector.isEmpty()) {
            return Optional.empty();
        }
        var fields = new IncludedFields();
        fields.include(ID);
        for (var each : selector.entrySet()) {
            if (isTrue(each.getValue()) && !each.getKey().contains("$")) {
                fields.include(each.getKey());
            } else if (leavesOutTheId(each)) {
                fields.named.remove(ID);
            } else {
                return Optional.empty();
            }
        }
        return fields.named.isEmpty() ? Optional.empty() : Optional.of(fields);
    }

    private static boolean isTrue(@Nullable Object value) {
        return value instanceof Boolean yes ? yes : value instanceof Number number && number.doubleValue() != 0;
    }

    private static boolean leavesOutTheId(Map.Entry<String, Object> each) {
        return each.getKey().equals(ID) && (each.getValue() instanceof Boolean || each.getValue() instanceof Number);
    }

    private void include(String path) {
        var fields = this;
        for (String name : path.split("\\.", -1)) {
            fields = fields.named.computeIfAbsent(name, _ -> new IncludedFields());
        }
    }

    /// In the document's own order; of a list, the wanted fields of each document in it.
    Document in(Document document) {
        var wanted = new Document();
        document.forEach((name, value) -> {
            var fields = named.get(name);
            if (fields == null) {
                return;
            }
            var part = fields.named.isEmpty() ? value : fields.beneath(value);
            if (part != null || fields.named.isEmpty()) {
                wanted.put(name, part);
            }
        });
        return wanted;
    }

    private @Nullable Object beneath(@Nullable Object value) {
        return switch (value) {
            case Document document -> in(document);
            case Collection<?> several ->
                several.stream().map(this::beneath).filter(Objects::nonNull).toList();
            case null, default -> null;
        };
    }
}
