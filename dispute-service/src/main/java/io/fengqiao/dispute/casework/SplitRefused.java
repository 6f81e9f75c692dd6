package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;

/// A dispute is not split into so many parts.
public final class SplitRefused extends Refusal {
    private SplitRefused(String slug, int given, int expected) {
        super(slug, Kind.INVALID, "S70", given, expected);
    }

    static SplitRefused tooFew(int given, int least) {
        return new SplitRefused("split-too-few", given, least);
    }

    static SplitRefused tooMany(int given, int most) {
        return new SplitRefused("split-too-many", given, most);
    }
}
