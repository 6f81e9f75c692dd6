package io.fengqiao.local.departments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Troubles on the way that are not the account's business but worth telling: each once, with how
/// often it happened.
final class Remarks {
    private static final int KINDS = 50;

    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void add(String who, String what) {
        var remark = who + ": " + what;
        if (counts.size() < KINDS || counts.containsKey(remark)) {
            counts.merge(remark, 1, Integer::sum);
        }
    }

    /// Trouble with it is remarked and does not end anything.
    void attempt(String who, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException trouble) {
            add(who, String.valueOf(trouble.getMessage()));
        }
    }

    synchronized List<String> all() {
        return counts.entrySet().stream()
                .map(remark -> remark.getKey() + (remark.getValue() > 1 ? " (" + remark.getValue() + " times)" : ""))
                .toList();
    }
}
