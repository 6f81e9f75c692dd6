package io.fengqiao.dispute.routing;

import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.facts.Facts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The grading rules (S57, S59), in order: the first one that fits decides.
public record GradingBook(String version, List<GradeRule> grades, List<ScaleRule> scales) {
    public GradingBook {
        grades = List.copyOf(grades);
        scales = List.copyOf(scales);
        if (grades.isEmpty() || !grades.getLast().fitsAll()) {
            throw new IllegalArgumentException(
                    "the last grading rule has conditions (expected: none, so that every" + " dispute has a grade)");
        }
        for (GradeRule rule : grades.subList(0, grades.size() - 1)) {
            if (rule.fitsAll()) {
                throw new IllegalArgumentException("grading rule " + rule.id()
                        + " has no conditions, so those after it never decide (expected: only the last)");
            }
        }
        if (scales.isEmpty() || scales.getLast().peopleAtLeast() > 0) {
            throw new IllegalArgumentException(
                    "the last scale rule asks for people (expected: 0, so that every dispute" + " has a scale)");
        }
    }

    /// All conditions that are there must hold.
    public record GradeRule(
            String id,
            String source,
            Grade grade,
            @Nullable Integer peopleAtLeast,
            @Nullable Long amountAtLeast,
            boolean violenceLikely,
            Set<String> kinds,
            String words) {
        boolean fits(String kind, Facts facts) {
            return (peopleAtLeast == null || facts.peopleInvolved() >= peopleAtLeast)
                    && (amountAtLeast == null || facts.yuan() >= amountAtLeast)
                    && (!violenceLikely || facts.violenceLikely())
                    && (kinds.isEmpty() || kinds.contains(kind));
        }

        boolean fitsAll() {
            return peopleAtLeast == null && amountAtLeast == null && !violenceLikely && kinds.isEmpty();
        }
    }

    public record ScaleRule(String id, String source, Scale scale, int peopleAtLeast) {}

    public Grading grade(String kind, Facts facts) {
        var rule =
                grades.stream().filter(one -> one.fits(kind, facts)).findFirst().orElseThrow();
        var scale = scales.stream()
                .filter(one -> facts.peopleInvolved() >= one.peopleAtLeast())
                .findFirst()
                .orElseThrow()
                .scale();
        var words = rule.words()
                .replace("{people}", Integer.toString(facts.peopleInvolved()))
                .replace("{amount}", Long.toString(facts.yuan()));
        return new Grading(rule.grade(), scale, new Reason(rule.id(), rule.source(), "grading@" + version, words));
    }
}
