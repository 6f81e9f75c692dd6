package io.fengqiao.dispute.distribution;

/// How many of independent, rare things to expect.
final class Poisson {
    private Poisson() {}

    /// The smallest number that is not exceeded with probability `level` when `mean` are expected.
    static int bound(double mean, double level) {
        double logTerm = -mean;
        double sum = Math.exp(logTerm);
        int k = 0;
        while (sum < level && k < 1_000_000) {
            k++;
            logTerm += Math.log(mean) - Math.log(k);
            sum += Math.exp(logTerm);
        }
        return k;
    }
}
