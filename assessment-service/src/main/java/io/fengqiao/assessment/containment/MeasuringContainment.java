package io.fengqiao.assessment.containment;

import io.fengqiao.assessment.facts.AssessedDisputes;
import io.fengqiao.assessment.facts.ClosedDisputes;
import io.fengqiao.assessment.facts.Window;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.rules.Effective;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Measures every indicator over the disputes that arose in an area and were closed in a window.
public final class MeasuringContainment {
    private final AssessedDisputes disputes;
    private final Effective<IndicatorBook> book;

    public MeasuringContainment(AssessedDisputes disputes, Effective<IndicatorBook> book) {
        this.disputes = disputes;
        this.book = book;
    }

    /// @param closed how many disputes it is made of
    public record Containment(long closed, List<Rate> rates) {}

    public Containment measure(Scope scope, DivisionCode area, Window window) {
        var groups = disputes.closed(scope, area, window);
        return new Containment(groups.stream().mapToLong(ClosedDisputes::count).sum(), rates(groups));
    }

    public List<Rate> rates(List<ClosedDisputes> groups) {
        return Stream.of(Indicator.values())
                .map(indicator -> Rate.of(indicator, groups))
                .toList();
    }

    /// What the rates mean, by the edition in effect.
    public IndicatorBook book(Instant now) {
        return book.at(now);
    }
}
