package io.fengqiao.dispute.routing.yaml;

import io.fengqiao.dispute.routing.Grade;
import io.fengqiao.dispute.routing.GradingBook;
import io.fengqiao.dispute.routing.Scale;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `rules/grading.yaml`, and every edition after it. A word nobody knows in it is a mistake,
/// told at start.
record GradingFile(String version, List<GradeEntry> grades, List<ScaleEntry> scales) {
    GradingBook book() {
        return new GradingBook(
                version,
                grades.stream().map(GradeEntry::rule).toList(),
                scales.stream().map(ScaleEntry::rule).toList());
    }

    record GradeEntry(
            String id,
            String source,
            Grade grade,
            @Nullable Integer peopleAtLeast,
            @Nullable Long amountAtLeast,
            boolean violenceLikely,
            @DefaultValue Set<String> kinds,
            String words) {
        GradingBook.GradeRule rule() {
            return new GradingBook.GradeRule(
                    id, source, grade, peopleAtLeast, amountAtLeast, violenceLikely, kinds, words);
        }
    }

    record ScaleEntry(String id, String source, Scale scale, int peopleAtLeast) {
        GradingBook.ScaleRule rule() {
            return new GradingBook.ScaleRule(id, source, scale, peopleAtLeast);
        }
    }
}
