package io.fengqiao.assessment.containment;

import java.util.List;

/// An indicator in the rule book's words: where the policy asks for it, and what is divided by what.
public record IndicatorRule(
        String id, List<String> source, String quote, String name, String numerator, String denominator) {
    public IndicatorRule {
        source = List.copyOf(source);
    }
}
