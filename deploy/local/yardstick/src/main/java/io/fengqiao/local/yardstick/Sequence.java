package io.fengqiao.local.yardstick;

/// The numbers of one stream of events as they arrive. A repeated event is allowed, as delivery is at least
/// once; the first occurrence of a lower number after a higher one is not.
final class Sequence {
    /// A dispute has far fewer; what lies beyond is compared with the last one only.
    private static final int REMEMBERED = 64;

    private long seen;
    private long last;
    private int repeated;
    private boolean disordered;

    void heard(long number) {
        var bit = number <= REMEMBERED && number > 0 ? 1L << (number - 1) : 0;
        if ((seen & bit) != 0 || (bit == 0 && number == last)) {
            repeated++;
            return;
        }
        disordered |= number <= last;
        seen |= bit;
        last = Math.max(last, number);
    }

    boolean isInOrder() {
        return !disordered;
    }

    /// No number below the highest is missing.
    boolean isDense() {
        return last <= REMEMBERED && Long.bitCount(seen) == last;
    }

    int repeated() {
        return repeated;
    }
}
