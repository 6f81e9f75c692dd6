package io.fengqiao.local.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A total order of normalized BSON values: keys of documents and of indexes.
///
/// The server's own comparator is meant for sorting: it calls two lists equal when their smallest elements
/// are. Taken for keys, two documents with different keys would become one. Here values are equal only if the
/// server's matcher calls them equal.
final class BsonOrder implements Comparator<@Nullable Object> {

    static final BsonOrder INSTANCE = new BsonOrder();

    private BsonOrder() {}

    /// A bound that is no value: beyond all values of one type, or of all types.
    enum Edge {
        BELOW,
        ABOVE;

        Bound of(@Nullable Object value) {
            return new Bound(rank(value), this);
        }

        static Bound aboveAll() {
            return new Bound(Integer.MAX_VALUE, ABOVE);
        }
    }

    record Bound(int rank, Edge edge) {}

    /// The form in which the server compares values: numbers as doubles where that loses nothing,
    /// absence as null.
    static @Nullable Object normalized(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Missing _ -> null;
            case Number number -> number(number);
            case Document _ -> structure(value);
            case Collection<?> _ -> structure(value);
            default -> value;
        };
    }

    private static Number number(Number number) {
        double value = number.doubleValue();
        if (number instanceof Long whole && whole != (long) value) {
            return whole;
        }
        return value == 0.0 ? 0.0 : value;
    }

    private static Object structure(Object value) {
        return new KeyValue(List.of(value)).normalized().get(0);
    }

    @Override
    public int compare(@Nullable Object a, @Nullable Object b) {
        if (a == b) {
            return 0;
        }
        if (a instanceof String left && b instanceof String right) {
            return left.compareTo(right);
        }
        int ranks = Integer.compare(rank(a), rank(b));
        if (ranks != 0 || a == null || b == null) {
            return ranks;
        }
        if (a instanceof Bound left) {
            return b instanceof Bound right ? left.edge().compareTo(right.edge()) : side(left);
        }
        if (b instanceof Bound right) {
            return -side(right);
        }
        return switch (a) {
            case Number left -> numbers(left, (Number) b);
            case Document left -> documents(left, (Document) b);
            case Collection<?> left -> elements(left.iterator(), ((Collection<?>) b).iterator());
            case UUID left -> left.compareTo((UUID) b);
            case BsonRegularExpression left -> left.toString().compareTo(b.toString());
            default -> ValueComparator.asc().compare(a, b);
        };
    }

    private static int side(Bound bound) {
        return bound.edge() == Edge.BELOW ? -1 : 1;
    }

    private static int numbers(Number a, Number b) {
        if (a instanceof Double left && b instanceof Double right) {
            return Double.compare(left, right);
        }
        if (a instanceof Long left && b instanceof Long right) {
            return Long.compare(left, right);
        }
        if (finite(a) && finite(b)) {
            return exact(a).compareTo(exact(b));
        }
        return Double.compare(a.doubleValue(), b.doubleValue());
    }

    private static boolean finite(Number number) {
        return Double.isFinite(number.doubleValue());
    }

    private static BigDecimal exact(Number number) {
        return number instanceof Long whole ? BigDecimal.valueOf(whole) : new BigDecimal(number.doubleValue());
    }

    private int documents(Document a, Document b) {
        int names = elements(a.keySet().iterator(), b.keySet().iterator());
        return names != 0 ? names : elements(a.values().iterator(), b.values().iterator());
    }

    private int elements(Iterator<?> a, Iterator<?> b) {
        while (a.hasNext() && b.hasNext()) {
            int order = compare(a.next(), b.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(a.hasNext(), b.hasNext());
    }

    private static int rank(@Nullable Object value) {
        return switch (value) {
            case null -> 1;
            case Missing _ -> 1;
            case Bound bound -> bound.rank();
            case String _ -> 3;
            case Number _ -> 2;
            case MinKey _ -> 0;
            case Document _ -> 4;
            case Collection<?> _ -> 5;
            case BinData _ -> 6;
            case LegacyUUID _ -> 7;
            case UUID _ -> 8;
            case ObjectId _ -> 9;
            case Boolean _ -> 10;
            case Instant _ -> 11;
            case BsonTimestamp _ -> 12;
            case BsonRegularExpression _ -> 13;
            case MaxKey _ -> 15;
            default ->
                throw new IllegalArgumentException(
                        value.getClass().getSimpleName() + " cannot be a key (expected: a comparable BSON value)");
        };
    }
}
