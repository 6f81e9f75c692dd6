package io.fengqiao.grid.people.evaluations;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a worker's year is evaluated: by which categories, with which weights, how much the days count and how
/// much the year's review (S115), which grade a total is, and with which a worker may have to go (S114).
///
/// @param start the points each category begins the year with; the days' marks add and take away
/// @param dailyShare how much of a hundred the days count; the rest is the year's review
/// @param floors the lowest total of each grade, in whole points
/// @param scoringFrom from when in the year it may be scored
/// @param excellentShare how many of a hundred evaluated may be excellent (S133)
record EvaluationBook(
        String version,
        List<Category> categories,
        int start,
        int dailyShare,
        Map<Grade, Integer> floors,
        Set<Grade> exitGrades,
        MonthDay scoringFrom,
        int excellentShare) {

    record Category(String code, String name, int weight) {}

    /// @throws IllegalArgumentException when the weights are not a hundred, or a grade has no floor
    EvaluationBook {
        categories = List.copyOf(categories);
        floors = Map.copyOf(floors);
        exitGrades = Set.copyOf(exitGrades);
        int weights = categories.stream().mapToInt(Category::weight).sum();
        if (weights != 100 || dailyShare < 0 || dailyShare > 100) {
            throw new IllegalArgumentException(
                    "weights " + weights + ", daily share " + dailyShare + " (expected: 100, and 0 to 100)");
        }
        if (!floors.keySet().equals(Set.of(Grade.values()))) {
            throw new IllegalArgumentException("floors of " + floors.keySet() + " (expected: one for each grade)");
        }
    }

    boolean knows(String category) {
        return categories.stream().anyMatch(one -> one.code().equals(category));
    }

    List<String> codes() {
        return categories.stream().map(Category::code).toList();
    }

    /// @param total in hundredths of a point
    Grade grade(int total) {
        for (Grade grade : Grade.values()) {
            if (total >= floors.getOrDefault(grade, 0) * 100) {
                return grade;
            }
        }
        return Grade.FAIL;
    }

    LocalDate scoredFrom(int year) {
        return scoringFrom.atYear(year);
    }
}
