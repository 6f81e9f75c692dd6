package io.fengqiao.grid.people.evaluations;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `rules/evaluation.yaml`, or what an operator's configuration put in its place. A word nobody knows in it
/// is a mistake, told at start.
@ConfigurationProperties(prefix = "rules.evaluation", ignoreUnknownFields = false)
record EvaluationFile(
        String version,
        String source,
        int start,
        int dailyShare,
        String scoringFrom,
        int excellentShare,
        Map<Grade, Integer> floors,
        Set<Grade> exitGrades,
        List<Entry> categories) {

    record Entry(String code, String name, int weight, String source) {}

    EvaluationBook book() {
        return new EvaluationBook(
                version,
                categories.stream()
                        .map(one -> new EvaluationBook.Category(one.code(), one.name(), one.weight()))
                        .toList(),
                start,
                dailyShare,
                floors,
                exitGrades,
                MonthDay.parse("--" + scoringFrom),
                excellentShare);
    }
}
