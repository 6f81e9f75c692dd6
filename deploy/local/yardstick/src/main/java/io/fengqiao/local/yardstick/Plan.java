package io.fengqiao.local.yardstick;

import java.net.URI;
import java.nio.file.Path;

/// What to measure, and where. `rate` 0 stands for half of what was measured in the same run.
record Plan(
        int count, int rounds, int warmup, double rate, URI gateway, URI grid, String kafka, String store, Path data) {
    /// Less does not fill a batch, and more does not fit a machine on which the suite runs too.
    static final int FEWEST = 100;

    static final int MOST = 1_000_000;
}
