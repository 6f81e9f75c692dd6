package io.fengqiao.dispute.performance.http;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.performance.Obligation;
import io.fengqiao.dispute.performance.ObligationStage;
import io.fengqiao.dispute.performance.OpenWay;
import io.fengqiao.dispute.performance.Performance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was promised and what became of it; who promised what, masked or in clear, as `shown` has it.
///
/// @param version null while nothing is watched
record PerformanceView(
        String dispute, List<PromiseView> items, @Nullable Long version) {
    /// @param steps the rungs that were told
    /// @param ways what is open, where it is broken
    record PromiseView(
            int number,
            String what,
            String by,
            LocalDate dueOn,
            Instant dueAt,
            String stage,
            List<String> steps,
            @Nullable String how,
            @Nullable LocalDate on,
            @Nullable Boolean onTime,
            @Nullable String reason,
            @Nullable List<OpenWay> ways) {
        @Override
        public String toString() {
            return "PromiseView[" + number + "]";
        }
    }

    static PerformanceView none(String dispute) {
        return new PerformanceView(dispute, List.of(), null);
    }

    static PerformanceView of(
            Versioned<Performance> stored, Function<Personal, String> shown, Function<Obligation, List<OpenWay>> ways) {
        var it = stored.aggregate().snapshot();
        return new PerformanceView(
                it.dispute(),
                it.obligations().stream().map(one -> item(one, shown, ways)).toList(),
                stored.version());
    }

    private static PromiseView item(
            Obligation one, Function<Personal, String> shown, Function<Obligation, List<OpenWay>> ways) {
        var done = one.stage() instanceof ObligationStage.Fulfilled it ? it : null;
        var broken = one.stage() instanceof ObligationStage.Broken it ? it : null;
        return new PromiseView(
                one.number(),
                shown.apply(one.what()),
                shown.apply(one.by()),
                one.dueOn(),
                one.dueAt(),
                one.stage().name(),
                one.climbed(),
                done == null ? null : done.how(),
                done == null ? null : done.on(),
                done == null ? null : done.onTime(),
                broken == null ? null : broken.reason(),
                broken == null ? null : ways.apply(one));
    }
}
