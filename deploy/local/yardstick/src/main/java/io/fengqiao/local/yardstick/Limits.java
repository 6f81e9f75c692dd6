package io.fengqiao.local.yardstick;

/// What broker and store did at most when asked for nothing else, each per second.
record Limits(
        double produce, double consume, double insertMany, double bulkReplace, double singleOne, double singleEight) {
    private static final double ALIKE = 0.15;

    /// Disputes per second if nothing but the flow's own three writes and four events cost anything:
    /// `1 / (3/insertMany + 4/produce + 4/consume)`.
    double disputes() {
        return 1 / (3 / insertMany + 4 / produce + 4 / consume);
    }

    /// The limit for what ran between this measurement and that one.
    double around(Limits after) {
        return (disputes() + after.disputes()) / 2;
    }

    /// A round whose two limits differ by more says something of the machine and nothing of the suite.
    boolean isLike(Limits after) {
        return Math.abs(disputes() - after.disputes()) <= ALIKE * Math.max(disputes(), after.disputes());
    }
}
