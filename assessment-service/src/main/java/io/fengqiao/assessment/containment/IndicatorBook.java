package io.fengqiao.assessment.containment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One version of the indicators' rule book. It has a rule for each [Indicator] and no other, in the order
/// they are shown.
public record IndicatorBook(String version, List<IndicatorRule> rules) {
    public IndicatorBook {
        rules = List.copyOf(rules);
        Set<String> known =
                Stream.of(Indicator.values()).map(Indicator::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = rules.stream().map(IndicatorRule::id).collect(Collectors.toCollection(TreeSet::new));
        if (!known.equals(written) || rules.size() != known.size()) {
            throw new IllegalArgumentException(
                    "the book of indicators has rules for " + written + " (expected: one for each of " + known + ")");
        }
    }
}
