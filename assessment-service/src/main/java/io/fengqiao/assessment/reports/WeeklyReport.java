package io.fengqiao.assessment.reports;

import io.fengqiao.assessment.containment.Rate;
import io.fengqiao.assessment.facts.UnitWork;
import io.fengqiao.assessment.places.Place;
import java.util.List;

/// A town's week: one line for the town's own platform, one for each of its villages, and the sum (S64).
///
/// Each fact stands in the line of the platform that had it, so the lines add up to the total. The rates of a
/// line are those of the disputes that arose there.
public record WeeklyReport(Place town, Week week, List<Line> lines, Line total) {
    /// @param registered disputes that arose here and were registered in the week
    /// @param work what the platform had to do in the week
    public record Line(Place place, long registered, UnitWork work, List<Rate> rates) {}
}
