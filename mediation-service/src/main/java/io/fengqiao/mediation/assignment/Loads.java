package io.fengqiao.mediation.assignment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How busy mediators are, as this process sees it: the store's count of a few seconds ago, and what was
/// picked here since. A pick for the same case is the same pick, so that deciding again does not count again.
///
/// A hint and no promise: what other processes picked since the last count is missing, a pick that came to
/// nothing counts until the count after next, and one that is in the store already may count twice
/// for as long.
final class Loads {
    private Map<String, Integer> counted = Map.of();
    private Picks latest = new Picks();
    private Picks earlier = new Picks();

    record Pick(String mediator, int load) {}

    /// What was picked between two counts.
    private static final class Picks {
        private final Map<String, Pick> byCase = new HashMap<>();
        private final Map<String, Integer> byMediator = new HashMap<>();

        void add(String caseId, Pick pick) {
            byCase.put(caseId, pick);
            byMediator.merge(pick.mediator(), 1, Integer::sum);
        }

        int of(String mediator) {
            return byMediator.getOrDefault(mediator, 0);
        }
    }

    /// The one with the least open cases; of those with equally many the first by id.
    synchronized Pick pick(String caseId, List<String> candidates) {
        var before = latest.byCase.getOrDefault(caseId, earlier.byCase.get(caseId));
        if (before != null && candidates.contains(before.mediator())) {
            return before;
        }
        var pick = candidates.stream()
                .map(mediator -> new Pick(mediator, load(mediator)))
                .min(Comparator.comparingInt(Pick::load).thenComparing(Pick::mediator))
                .orElseThrow(() -> new IllegalArgumentException("nobody to pick from (expected: a mediator)"));
        latest.add(caseId, pick);
        return pick;
    }

    synchronized void recount(Map<String, Integer> perMediator) {
        counted = Map.copyOf(perMediator);
        earlier = latest;
        latest = new Picks();
    }

    private int load(String mediator) {
        return counted.getOrDefault(mediator, 0) + latest.of(mediator) + earlier.of(mediator);
    }
}
