package io.fengqiao.local.yardstick;

import java.util.Arrays;

/// The arithmetic of the report.
final class Figures {
    private Figures() {}

    static double ratio(double measured, double limit) {
        return limit > 0 ? measured / limit : Double.NaN;
    }

    static double perSecond(long count, long nanos) {
        return nanos > 0 ? count * 1e9 / nanos : Double.NaN;
    }

    /// Not a number where there is none; the mean of the two in the middle where there is none in the middle.
    static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// The rate between the first and the last tenth of `times` (milliseconds): without the run up
    /// and the tail.
    static double steadyPerSecond(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        int first = sorted.length / 10;
        int last = sorted.length - 1 - first;
        return last > first ? perSecond(last - first, (sorted[last] - sorted[first]) * 1_000_000L) : Double.NaN;
    }
}
