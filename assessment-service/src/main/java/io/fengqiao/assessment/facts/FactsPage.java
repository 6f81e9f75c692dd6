package io.fengqiao.assessment.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of facts, dispute by dispute; `next` is where the page after it begins, absent on the last.
public record FactsPage(List<Entry> entries, @Nullable String next) {
    public FactsPage {
        entries = List.copyOf(entries);
    }

    /// One fact, with the dispute it belongs to.
    public record Entry(AssessedDispute dispute, UnitFact fact) {
        public String id() {
            return dispute.dispute() + "/" + fact.unit();
        }
    }

    /// Which facts are asked for: of one dispute, of one unit (the platform or the department), or all.
    public record Ask(
            @Nullable String dispute,
            @Nullable String unit,
            int limit,
            @Nullable String after) {}
}
