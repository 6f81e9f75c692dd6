package io.fengqiao.dispute.warnings;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.casework.Decided;
import io.fengqiao.dispute.casework.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Studies disputes by the rules of risk, and raises a warning where one fits (S59, S60).
///
/// The warning is written first and the dispute is marked as studied after it: a process that dies between
/// the two studies it again, and finds its warning there. So none is lost, and none is raised twice.
/// Keeps S59.
public final class StudyingDisputes {
    private static final int AT_ONCE = 200;

    private final Studies studies;
    private final Warnings warnings;
    private final Effective<RiskBook> book;
    private final Function<Personal, String> opening;

    public StudyingDisputes(
            Studies studies, Warnings warnings, Effective<RiskBook> book, Function<Personal, String> opening) {
        this.studies = studies;
        this.warnings = warnings;
        this.book = book;
        this.opening = opening;
    }

    /// Everything that waits. What cannot be studied holds up nobody: it is told when the others are done.
    public void pass(Instant now) {
        var failures = new IllegalStateException("some disputes could not be studied");
        for (Snapshot dispute : studies.waiting(now, AT_ONCE)) {
            try {
                study(dispute, now);
            } catch (RuntimeException e) {
                failures.addSuppressed(e);
            }
        }
        if (failures.getSuppressed().length > 0) {
            throw failures;
        }
    }

    private void study(Snapshot dispute, Instant now) {
        int dispatch = dispute.assignment().number();
        var hits = raised(dispute, Set.of(), "dispatch " + dispatch, now);
        studies.studied(
                dispute,
                hits.isEmpty()
                        ? List.of(
                                new Decided(Snapshot.STUDY, "NONE", book.at(now).nothingFound(), dispatch, now))
                        : hits.stream()
                                .map(hit ->
                                        new Decided(Snapshot.STUDY, hit.risk().name(), hit.reason(), dispatch, now))
                                .toList());
    }

    /// Raises a warning by what fits, if anything does.
    List<RiskBook.Hit> raised(Snapshot it, Set<Signal> signals, String occasion, Instant now) {
        var route = it.assignment().route();
        var rules = book.at(now);
        var hits = rules.hits(new Evidence(
                it.report().kind(),
                it.grading().grade(),
                it.report().facts(),
                it.assignment().number(),
                signals,
                opening.apply(it.report().account())));
        if (!hits.isEmpty()) {
            var warning = Warning.raise(
                    Warning.idOf(it.id().value(), occasion),
                    it.id().value(),
                    it.territory(),
                    new Addressees(route.unit(), route.matterUnit()),
                    hits,
                    now.plus(rules.acknowledgeWithin()),
                    now);
            warnings.raise(warning, warning.birth());
        }
        return hits;
    }
}
