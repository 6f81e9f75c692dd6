package io.fengqiao.local.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Takes the keys of one index out of a document: one key as a rule, one for each element if a field
/// is an array.
final class IndexKeys {

    private final List<String> paths;
    private final List<List<String>> steps;
    private final boolean sparse;

    IndexKeys(List<String> paths, boolean sparse) {
        this.paths = paths;
        this.steps =
                paths.stream().map(path -> Arrays.asList(path.split("\\.", -1))).toList();
        this.sparse = sparse;
    }

    List<String> paths() {
        return paths;
    }

    /// Normalized values, one for each path. Empty if the index does not hold the document, as it is sparse
    /// and all the fields are missing.
    List<@Nullable Object[]> of(Document document) {
        @Nullable Object[] values = raw(document);
        int array = -1;
        boolean present = false;
        for (int i = 0; i < values.length; i++) {
            present |= !(values[i] instanceof Missing);
            if (values[i] instanceof Collection<?>) {
                if (array >= 0) {
                    throw new CannotIndexParallelArraysError(List.of(paths.get(array), paths.get(i)));
                }
                array = i;
            }
        }
        if (sparse && !present) {
            return List.of();
        }
        return array < 0 ? List.<@Nullable Object[]>of(normalized(values)) : spread(values, array);
    }

    /// The values as they stand, for messages.
    @Nullable
    Object[] raw(Document document) {
        @Nullable Object[] values = new Object[paths.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(document, paths.get(i), steps.get(i));
        }
        return values;
    }

    /// Through documents alone the path is walked here: the server takes it apart anew with each step.
    private static @Nullable Object value(Document document, String path, List<String> steps) {
        var within = document;
        for (String step : steps.subList(0, steps.size() - 1)) {
            if (!(within.get(step) instanceof Document next)) {
                return Utils.getSubdocumentValueCollectionAware(document, path);
            }
            within = next;
        }
        return within.getOrMissing(steps.getLast());
    }

    private static List<@Nullable Object[]> spread(@Nullable Object[] values, int array) {
        var keys = new TreeSet<@Nullable Object[]>(KeyOrder.INSTANCE);
        if (values[array] instanceof Collection<?> elements) {
            for (Object element : elements.isEmpty() ? List.of(elements) : elements) {
                @Nullable Object[] key = values.clone();
                key[array] = element;
                keys.add(normalized(key));
            }
        }
        return new ArrayList<>(keys);
    }

    private static @Nullable Object[] normalized(@Nullable Object[] values) {
        return Arrays.stream(values).map(BsonOrder::normalized).toArray();
    }

    static boolean same(List<@Nullable Object[]> a, List<@Nullable Object[]> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (KeyOrder.INSTANCE.compare(a.get(i), b.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }
}
