package io.fengqiao.grid.people.evaluations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A year's total and how it came about, line by line. Totals are in hundredths of a point, and a line
/// is rounded once.
record Score(List<Line> lines, int total, Grade grade, String book) {
    /// @param daily what the days left of the category, 0 to 100
    /// @param yearly what the review gave, 0 to 100
    /// @param hundredths weight x (share of the days x daily + share of the review x yearly)
    record Line(String category, int weight, int daily, int yearly, int hundredths) {
        String arithmetic(int dailyShare) {
            return "%d%% × (%d%% × %d + %d%% × %d) = %d.%02d"
                    .formatted(weight, dailyShare, daily, 100 - dailyShare, yearly, hundredths / 100, hundredths % 100);
        }
    }

    Score {
        lines = List.copyOf(lines);
    }

    /// @param yearly the review's points of every category
    static Score of(List<Mark> marks, Map<String, Integer> yearly, EvaluationBook book) {
        var lines = new ArrayList<Line>();
        int total = 0;
        for (var category : book.categories()) {
            int daily = book.start()
                    + marks.stream()
                            .filter(mark -> mark.category().equals(category.code()))
                            .mapToInt(Mark::points)
                            .sum();
            int bounded = Math.clamp(daily, 0, 100);
            int reviewed = yearly.getOrDefault(category.code(), 0);
            int mixed = book.dailyShare() * bounded + (100 - book.dailyShare()) * reviewed;
            int hundredths = (category.weight() * mixed + 50) / 100;
            lines.add(new Line(category.code(), category.weight(), bounded, reviewed, hundredths));
            total += hundredths;
        }
        return new Score(lines, total, book.grade(total), book.version());
    }
}
