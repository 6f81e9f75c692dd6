package io.fengqiao.dispute.performance;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.HistoryEntry;
import io.fengqiao.dispute.casework.TimelineSource;
import java.util.List;
import java.util.stream.Stream;

/// What became of promises, in a dispute's timeline.
public final class PerformanceLines implements TimelineSource {
    private static final String RULE = "人民调解法 §31";

    private final Performances performances;

    public PerformanceLines(Performances performances) {
        this.performances = performances;
    }

    @Override
    public List<HistoryEntry> of(String dispute) {
        return performances.find(Performance.idOf(dispute), Scope.system()).stream()
                .map(stored -> stored.aggregate().snapshot())
                .flatMap(it -> it.obligations().stream().flatMap(one -> line(it.unit(), one)))
                .toList();
    }

    private static Stream<HistoryEntry> line(String unit, Obligation one) {
        var number = "第" + one.number() + "项";
        return switch (one.stage()) {
            case ObligationStage.Open _ -> Stream.empty();
            case ObligationStage.Fulfilled(var how, var on, var _, var by, var at) ->
                Stream.of(
                        new HistoryEntry(at, "PERFORMANCE_FULFILLED", by, unit, RULE, number + ": " + on + ", " + how));
            case ObligationStage.Broken(var reason, var by, var at) ->
                Stream.of(new HistoryEntry(at, "PERFORMANCE_BROKEN", by, unit, RULE, number + ": " + reason));
        };
    }
}
