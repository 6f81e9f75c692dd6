package io.fengqiao.local.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a query demands of single fields, as far as an index can help with it.
///
/// Every document the query matches fulfils all of it; the reverse is not so, and the matcher has the last
/// word. What cannot be expressed (`$or`, `$ne`, regular expressions, …) is left out.
final class Conditions {

    /// One demand on one field. For an array it is enough that one element fulfils it.
    sealed interface Demand {
        record OneOf(List<@Nullable Object> values) implements Demand {
            boolean admitsAbsence() {
                return values.contains(null);
            }
        }

        /// Both ends included, also where the query excludes them.
        record Between(Object low, Object high) implements Demand {

            boolean isEmpty() {
                return BsonOrder.INSTANCE.compare(low, high) > 0;
            }

            Between and(Between other) {
                return new Between(
                        BsonOrder.INSTANCE.compare(low, other.low) >= 0 ? low : other.low,
                        BsonOrder.INSTANCE.compare(high, other.high) <= 0 ? high : other.high);
            }
        }

        record Present() implements Demand {}
    }

    private final Map<String, List<Demand>> demands = new HashMap<>();

    private Conditions() {}

    static Conditions of(Document query) {
        var conditions = new Conditions();
        conditions.collect("", query);
        return conditions;
    }

    boolean isEmpty() {
        return demands.isEmpty();
    }

    boolean present(String path) {
        return on(path).anyMatch(demand -> demand instanceof Demand.Present);
    }

    /// The fewest values of which the field must have one.
    Demand.@Nullable OneOf values(String path) {
        return on(path).filter(Demand.OneOf.class::isInstance)
                .map(Demand.OneOf.class::cast)
                .min(Comparator.comparingInt(values -> values.values().size()))
                .orElse(null);
    }

    /// The range in which the field must lie. Of several ranges an array may meet each with another element;
    /// they are one only if the field is `single`.
    Demand.@Nullable Between range(String path, boolean single) {
        var ranges = on(path).filter(Demand.Between.class::isInstance)
                .map(Demand.Between.class::cast)
                .limit(single ? Long.MAX_VALUE : 1);
        return ranges.reduce(Demand.Between::and).orElse(null);
    }

    private Stream<Demand> on(String path) {
        return demands.getOrDefault(path, List.of()).stream();
    }

    private void collect(String prefix, Document query) {
        query.forEach((name, value) -> {
            if (name.equals("$and") && value instanceof Collection<?> parts) {
                for (Object part : parts) {
                    if (part instanceof Document conjunct) {
                        collect(prefix, conjunct);
                    }
                }
            } else if (!name.startsWith("$")) {
                if (value instanceof Document operators && isExpression(operators)) {
                    collectOperators(prefix + name, operators);
                } else if (isKey(value)) {
                    add(prefix + name, only(value));
                }
            }
        });
    }

    /// Lower and upper bound of one expression become one range: the matcher too wants one element
    /// that meets both.
    private void collectOperators(String path, Document operators) {
        Object low = null;
        Object high = null;
        for (var entry : operators.entrySet()) {
            Object value = entry.getValue();
            switch (entry.getKey()) {
                case "$eq" -> {
                    if (isKey(value)) {
                        add(path, only(value));
                    }
                }
                case "$in" -> {
                    if (value instanceof Collection<?> values && values.stream().allMatch(Conditions::isKey)) {
                        add(path, oneOf(values));
                    }
                }
                case "$gt", "$gte" -> low = isOrdered(value) ? BsonOrder.normalized(value) : low;
                case "$lt", "$lte" -> high = isOrdered(value) ? BsonOrder.normalized(value) : high;
                case "$exists" -> {
                    if (Boolean.TRUE.equals(value)) {
                        add(path, new Demand.Present());
                    }
                }
                case "$elemMatch" -> {
                    if (value instanceof Document element) {
                        collect(path + ".", element);
                    }
                }
                default -> {
                    // No index helps with it.
                }
            }
        }
        if (low != null) {
            add(path, new Demand.Between(low, high == null ? BsonOrder.Edge.ABOVE.of(low) : high));
        } else if (high != null) {
            add(path, new Demand.Between(BsonOrder.Edge.BELOW.of(high), high));
        }
    }

    private void add(String path, Demand demand) {
        demands.computeIfAbsent(path, ignored -> new ArrayList<>(1)).add(demand);
    }

    private static Demand oneOf(Collection<?> values) {
        var distinct = new TreeSet<@Nullable Object>(BsonOrder.INSTANCE);
        for (Object value : values) {
            distinct.add(BsonOrder.normalized(value));
        }
        return new Demand.OneOf(new ArrayList<>(distinct));
    }

    private static Demand only(@Nullable Object value) {
        List<@Nullable Object> values = new ArrayList<>(1);
        values.add(BsonOrder.normalized(value));
        return new Demand.OneOf(values);
    }

    private static boolean isExpression(Document value) {
        for (String name : value.keySet()) {
            if (name.startsWith("$")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKey(@Nullable Object value) {
        return value == null || isOrdered(value) || (value instanceof Document literal && !containsExpression(literal));
    }

    private static boolean containsExpression(Document value) {
        return isExpression(value)
                || value.values().stream()
                        .anyMatch(part -> part instanceof Document inner && containsExpression(inner));
    }

    private static boolean isOrdered(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Instant
                || value instanceof ObjectId
                || value instanceof UUID
                || value instanceof LegacyUUID
                || value instanceof Boolean
                || value instanceof BinData;
    }
}
