package io.fengqiao.local.yardstick;

import java.util.Arrays;

/// Percentiles by nearest rank: always a value that occurred. Not a number where nothing was measured.
final class Percentiles {
    private final long[] sorted;

    private Percentiles(long[] sorted) {
        this.sorted = sorted;
    }

    static Percentiles of(long[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    double at(double percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1];
    }

    int count() {
        return sorted.length;
    }
}
