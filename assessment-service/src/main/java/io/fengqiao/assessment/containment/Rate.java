package io.fengqiao.assessment.containment;

import io.fengqiao.assessment.facts.ClosedDisputes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An indicator's value: always with what it was made of.
public record Rate(Indicator indicator, long numerator, long denominator) {
    private static final int PLACES = 4;

    static Rate of(Indicator indicator, List<ClosedDisputes> disputes) {
        var asked = disputes.stream().filter(indicator::asks).toList();
        return new Rate(indicator, sum(asked.stream().filter(indicator::met).toList()), sum(asked));
    }

    private static long sum(List<ClosedDisputes> disputes) {
        return disputes.stream().mapToLong(ClosedDisputes::count).sum();
    }

    /// Null where there was nothing to measure: no dispute is neither a failure nor a success.
    public @Nullable BigDecimal value() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.HALF_UP);
    }
}
