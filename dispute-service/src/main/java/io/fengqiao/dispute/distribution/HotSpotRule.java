package io.fengqiao.dispute.distribution;

/// When a place counts as a hot spot.
///
/// @param weeks how many weeks before are its own past
/// @param atLeast fewer disputes than this are none
/// @param level the probability to stay within the bound when nothing has changed
public record HotSpotRule(String version, String source, int weeks, int atLeast, double level) {
    public HotSpotRule {
        if (weeks < 1 || weeks > 52 || atLeast < 1 || level <= 0.5 || level >= 1) {
            throw new IllegalArgumentException("hot spots: weeks " + weeks + ", at-least " + atLeast + ", level "
                    + level + " (expected: 1 to 52, 1 or more, between 0.5 and 1)");
        }
    }
}
