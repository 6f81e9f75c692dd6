package io.fengqiao.local.yardstick;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything of a run.
record Measured(List<Round> rounds, Paced paced, GridWrites.@Nullable Both writes) {
    /// A saturated round between two measurements of the limits.
    record Round(Limits before, FlowResult flow, Limits after) {
        double limit() {
            return before.around(after);
        }

        double ratio() {
            return Figures.ratio(flow.perSecond(), limit());
        }

        boolean counts() {
            return before.isLike(after);
        }
    }

    /// A round at a given rate, and the broker's own times (nanoseconds) at the same.
    record Paced(double rate, FlowResult flow, Percentiles broker) {
        double millis(FlowResult.Hop hop, double percent) {
            return flow.millis(hop).at(percent);
        }

        double brokerMillis(double percent) {
            return broker.at(percent) / 1e6;
        }
    }

    /// Rounds whose limits moved are thrown away, unless that leaves none.
    List<Round> counting() {
        var counting = rounds.stream().filter(Round::counts).toList();
        return counting.isEmpty() ? rounds : counting;
    }

    boolean isSound() {
        return flows().allMatch(FlowResult::isSound);
    }

    Stream<FlowResult> flows() {
        return Stream.concat(rounds.stream().map(Round::flow), Stream.of(paced.flow()));
    }
}
