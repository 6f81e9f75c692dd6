package io.fengqiao.dispute.warnings.yaml;

import io.fengqiao.dispute.routing.Grade;
import io.fengqiao.dispute.warnings.Risk;
import io.fengqiao.dispute.warnings.RiskBook;
import io.fengqiao.dispute.warnings.Signal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `rules/risk.yaml`, and every edition after it.
record RiskFile(String version, Duration acknowledgeWithin, Duration urgeAgainAfter, List<Entry> rules) {
    RiskBook book() {
        return new RiskBook(
                version,
                acknowledgeWithin,
                urgeAgainAfter,
                rules.stream().map(Entry::rule).toList());
    }

    record Entry(
            String id,
            String source,
            Risk risk,
            @Nullable Integer peopleAtLeast,
            @Nullable Integer dispatchAtLeast,
            boolean violenceLikely,
            @DefaultValue Set<Grade> grades,
            @DefaultValue Set<String> kinds,
            @DefaultValue Set<Signal> signals,
            @DefaultValue List<String> spoken,
            String words) {
        RiskBook.Rule rule() {
            return new RiskBook.Rule(
                    id,
                    source,
                    risk,
                    peopleAtLeast,
                    dispatchAtLeast,
                    violenceLikely,
                    grades,
                    kinds,
                    signals,
                    spoken,
                    words);
        }
    }
}
