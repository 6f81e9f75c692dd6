package io.fengqiao.local.departments;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Who works through a list that shows the same things again and again takes each of them once, and a few
/// times more if it did not work: it may have moved in the meantime.
final class Takes {
    private static final int TRIES = 3;

    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    boolean take(String id) {
        return taken.add(id);
    }

    void giveBack(String id) {
        if (failures.merge(id, 1, Integer::sum) < TRIES) {
            taken.remove(id);
        }
    }
}
