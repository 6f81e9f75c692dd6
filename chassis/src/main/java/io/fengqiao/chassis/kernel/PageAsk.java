package io.fengqiao.chassis.kernel;

import org.jspecify.annotations.Nullable;

/// Which page of a list: at most `limit` (1 to 200), after the cursor the last page gave.
public record PageAsk(int limit, @Nullable String after) {
    public static final int DEFAULT = 50;
    public static final int LARGEST = 200;

    public PageAsk {
        if (limit < 1 || limit > LARGEST) {
            throw new Refusal("limit-out-of-range", Refusal.Kind.INVALID, null, limit, LARGEST);
        }
    }

    public static PageAsk of(@Nullable Integer limit, @Nullable String after) {
        return new PageAsk(limit == null ? DEFAULT : limit, after);
    }
}
