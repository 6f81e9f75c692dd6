package io.fengqiao.local.departments.material;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that repeats itself: the same seed and number give the same choices, whatever thread asks and
/// in what order.
public final class Chances {
    private final SplittableRandom random;

    private Chances(long seed) {
        random = new SplittableRandom(seed);
    }

    /// One stream of choices for each number, so that a report does not depend on how many were
    /// made before it.
    public static Chances of(long seed, long number) {
        return new Chances(seed * 0x9E3779B97F4A7C15L ^ (number + 1) * 0xC2B2AE3D27D4EB4FL);
    }

    public int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
