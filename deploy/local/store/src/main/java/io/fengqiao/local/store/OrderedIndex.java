package io.fengqiao.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import io.fengqiao.local.store.Conditions.Demand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An index in memory, unique or not, built when the collection is opened.
///
/// It serves equality and `$in` on its first keys, then a range on the next one, and a mere `$exists: true`
/// if it is sparse. Guarded by its collection's lock.
final class OrderedIndex extends StoreIndex {

    /// `items.0.name` means a position to the matcher, but not to the index.
    private static final Pattern POSITION_IN_ARRAY = Pattern.compile("(^|.*\\.)\\d+(\\..*|$)");

    private static final int MOST_PREFIXES = 100_000;

    private final IndexKeys extraction;
    private final boolean unique;
    private final boolean serves;

    /// Keys of a unique index are the values alone; otherwise the position comes last and
    /// makes them distinct.
    private final NavigableMap<@Nullable Object[], Object> positions = new TreeMap<>(KeyOrder.INSTANCE);

    /// Whether some document has, or had, several keys.
    private boolean arrays;

    /// The fields in which the keys of one document differ, or differed.
    private final BitSet spread = new BitSet();

    OrderedIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, keys, sparse);
        this.extraction = new IndexKeys(keys(), sparse);
        this.unique = unique;
        this.serves = keys().stream()
                .noneMatch(path -> POSITION_IN_ARRAY.matcher(path).matches());
    }

    @Override
    @Nullable
    List<Object> candidates(Conditions conditions, int atMost) {
        if (!serves) {
            return null;
        }
        List<@Nullable Object[]> prefixes = new ArrayList<>();
        prefixes.add(new Object[0]);
        int depth = 0;
        for (String path : extraction.paths()) {
            var equal = conditions.values(path);
            if (equal == null) {
                break;
            }
            if ((isSparse() && equal.admitsAbsence())
                    || (long) prefixes.size() * equal.values().size() > MOST_PREFIXES) {
                return null;
            }
            prefixes = continued(prefixes, equal);
            depth++;
        }
        var range = depth < extraction.paths().size()
                ? conditions.range(extraction.paths().get(depth), !arrays)
                : null;
        if (depth == 0 && range == null) {
            boolean allPresent = isSparse()
                    && extraction.paths().size() == 1
                    && conditions.present(extraction.paths().getFirst());
            return allPresent ? gather(List.of(positions), atMost) : null;
        }
        if (range != null && range.isEmpty()) {
            return List.of();
        }
        List<NavigableMap<@Nullable Object[], Object>> parts = new ArrayList<>(prefixes.size());
        for (@Nullable Object[] prefix : prefixes) {
            parts.add(part(prefix, range));
        }
        return gather(parts, atMost);
    }

    /// The values of the field are followed by the position, which is the `_id`: so it has to be the index's
    /// last field, and all before it have to be given. Of a document with several values the sort takes one,
    /// the index has all.
    @Override
    @Nullable
    Iterator<Object> inOrder(Conditions conditions, Ordering ordering) {
        var paths = extraction.paths();
        int last = paths.size() > 1 && paths.getLast().equals("_id") ? paths.size() - 2 : paths.size() - 1;
        if (!serves || unique || spread.get(last) || !paths.get(last).equals(ordering.field())) {
            return null;
        }
        @Nullable Object[] prefix = new Object[0];
        for (String path : paths.subList(0, last)) {
            var equal = conditions.values(path);
            if (equal == null || equal.values().size() != 1 || (isSparse() && equal.admitsAbsence())) {
                return null;
            }
            prefix = with(prefix, equal.values().getFirst());
        }
        var range = conditions.range(ordering.field(), true);
        if (range == null && isSparse() && !conditions.present(ordering.field())) {
            return null;
        }
        if (range != null && range.isEmpty()) {
            return Collections.emptyIterator();
        }
        var part = part(prefix, range);
        return (ordering.descending() ? part.descendingMap() : part).values().iterator();
    }

    private static List<@Nullable Object[]> continued(List<@Nullable Object[]> prefixes, Demand.OneOf equal) {
        List<@Nullable Object[]> longer =
                new ArrayList<>(prefixes.size() * equal.values().size());
        for (@Nullable Object[] prefix : prefixes) {
            for (Object value : equal.values()) {
                longer.add(with(prefix, value));
            }
        }
        return longer;
    }

    private NavigableMap<@Nullable Object[], Object> part(@Nullable Object[] prefix, Demand.@Nullable Between range) {
        var from = range == null ? prefix : with(prefix, range.low());
        var to = with(range == null ? prefix : with(prefix, range.high()), BsonOrder.Edge.aboveAll());
        return positions.subMap(from, true, to, true);
    }

    /// A document may stand under several keys, and is still one candidate.
    private static @Nullable List<Object> gather(List<NavigableMap<@Nullable Object[], Object>> parts, int atMost) {
        var found = new LinkedHashSet<Object>();
        for (var part : parts) {
            for (Object position : part.values()) {
                if (found.add(position) && found.size() > atMost) {
                    return null;
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static @Nullable Object[] with(@Nullable Object[] values, @Nullable Object next) {
        @Nullable Object[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = next;
        return longer;
    }

    private @Nullable Object[] stored(@Nullable Object[] values, Object position) {
        return unique ? values : with(values, position);
    }

    /// The `_id` index tells it faster, and one answer is enough.
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (canRefuse()) {
            checkFree(document, extraction.of(document), null, collection);
        }
    }

    /// A value twice, or two arrays in one document: both are refused before anything is written.
    private boolean canRefuse() {
        return unique || extraction.paths().size() > 1;
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        if (canRefuse()) {
            var own = StoreCollection.position(oldDocument.get("_id"));
            checkFree(newDocument, extraction.of(newDocument), own, collection);
        }
    }

    private void checkFree(
            Document document,
            List<@Nullable Object[]> keys,
            @Nullable Object own,
            MongoCollection<Object> collection) {
        if (!unique) {
            return;
        }
        for (@Nullable Object[] key : keys) {
            Object holder = positions.get(key);
            if (holder != null && !holder.equals(own)) {
                var shown = keys.size() == 1 ? extraction.raw(document) : key;
                throw duplicate(collection, new KeyValue(Arrays.asList(shown)));
            }
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        var keys = extraction.of(document);
        checkFree(document, keys, position, collection);
        put(keys, position);
    }

    @Override
    public Object remove(Document document) {
        Object position = StoreCollection.position(document.get("_id"));
        for (@Nullable Object[] key : extraction.of(document)) {
            positions.remove(stored(key, position), position);
        }
        return position;
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        var before = extraction.of(oldDocument);
        var after = extraction.of(newDocument);
        if (IndexKeys.same(before, after)) {
            return;
        }
        for (@Nullable Object[] key : before) {
            positions.remove(stored(key, position), position);
        }
        put(after, position);
    }

    private void put(List<@Nullable Object[]> keys, Object position) {
        arrays |= keys.size() > 1;
        for (@Nullable Object[] key : keys) {
            positions.put(stored(key, position), position);
            for (int i = 0; i < key.length; i++) {
                if (BsonOrder.INSTANCE.compare(key[i], keys.getFirst()[i]) != 0) {
                    spread.set(i);
                }
            }
        }
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }
}
