package io.fengqiao.local.store;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Orders keys of several values, the first value first; a key comes before all that continue it.
final class KeyOrder implements Comparator<@Nullable Object[]> {

    static final KeyOrder INSTANCE = new KeyOrder();

    private KeyOrder() {}

    @Override
    public int compare(@Nullable Object[] a, @Nullable Object[] b) {
        for (int i = 0; i < a.length && i < b.length; i++) {
            int order = BsonOrder.INSTANCE.compare(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }
}
