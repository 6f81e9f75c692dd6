package io.fengqiao.grid.work.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// On which days it is a sensitive period where. Periods may overlap: a day is sensitive or it is not.
public record SensitiveDays(List<Span> spans) {
    public SensitiveDays {
        spans = List.copyOf(spans);
    }

    /// @param last before `first` when it was called off before it began
    public record Span(String area, LocalDate first, LocalDate last) {}

    /// For whoever lies in these divisions, from its own up to the district. A department lies in the
    /// district: a period of one town does not oblige it.
    public Predicate<LocalDate> within(Set<String> areas) {
        var here = spans.stream().filter(span -> areas.contains(span.area())).toList();
        return day -> here.stream().anyMatch(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()));
    }
}
