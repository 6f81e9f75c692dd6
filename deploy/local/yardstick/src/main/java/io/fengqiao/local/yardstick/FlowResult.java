package io.fengqiao.local.yardstick;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/// What a round of the flow came to. Times are from the records' time stamps, so all clocks
/// are one machine's.
@SuppressWarnings("ArrayRecordComponent") // never compared
record FlowResult(Life[] lives, int heard, Map<String, Duration> cpuBefore, Map<String, Duration> cpuAfter) {
    /// A way from one record to the next, in milliseconds.
    enum Hop {
        REPORTED_DISPATCHED("reported → dispatched", life -> life.dispatched - life.reported),
        DISPATCHED_ASSIGNED("dispatched → assigned", life -> life.assigned - life.dispatched),
        CONCLUDED_SETTLED("concluded → settled", life -> life.settled - life.concluded),
        SETTLED_CLOSED("settled → closed", life -> life.closed - life.settled),
        END_TO_END("reported → closed, the suite's part", Life::ownTime);

        private final String words;

        @SuppressWarnings("ImmutableEnumChecker") // a function without a state
        private final ToLongFunction<Life> time;

        Hop(String words, ToLongFunction<Life> time) {
            this.words = words;
            this.time = time;
        }

        String words() {
            return words;
        }
    }

    int published() {
        return lives.length;
    }

    int completed() {
        return count(Life::isComplete);
    }

    int disordered() {
        return count(life -> !life.disputeEvents.isInOrder() || !life.caseEvents.isInOrder());
    }

    /// Disputes of which a number below the highest was never told.
    int gaps() {
        return count(life -> !life.disputeEvents.isDense());
    }

    int repeated() {
        return Arrays.stream(lives)
                .mapToInt(life -> life.disputeEvents.repeated() + life.caseEvents.repeated())
                .sum();
    }

    boolean isSound() {
        return completed() == published() && disordered() == 0 && gaps() == 0;
    }

    /// From the first report to the last close.
    double perSecond() {
        return Figures.perSecond(completed(), nanos());
    }

    double steadyPerSecond() {
        return Figures.steadyPerSecond(complete(life -> life.closed));
    }

    /// With what the bench sent: two for each dispute.
    double eventsPerSecond() {
        return Figures.perSecond(heard + published() + count(life -> life.concluded > 0), nanos());
    }

    OptionalDouble microsEach() {
        return SuiteProcesses.microsEach(cpuBefore, cpuAfter, Math.max(1, completed()));
    }

    Percentiles millis(Hop hop) {
        return Percentiles.of(complete(hop.time));
    }

    private long nanos() {
        var first = Arrays.stream(lives).mapToLong(life -> life.reported).min().orElse(0);
        var last = Arrays.stream(lives).mapToLong(life -> life.closed).max().orElse(0);
        return Math.max(0, last - first) * 1_000_000L;
    }

    private long[] complete(ToLongFunction<Life> value) {
        return Arrays.stream(lives).filter(Life::isComplete).mapToLong(value).toArray();
    }

    private int count(Predicate<Life> holds) {
        return (int) Arrays.stream(lives).filter(holds).count();
    }
}
