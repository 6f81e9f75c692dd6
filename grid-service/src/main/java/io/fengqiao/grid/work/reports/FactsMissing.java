package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Refusal;

/// "See the matter, the person, the place" (S58): a dispute without one of them is not taken. Which one,
/// the sentence says.
final class FactsMissing extends Refusal {
    FactsMissing(boolean matter, boolean person, boolean place) {
        super("facts-missing", Kind.INVALID, "S58", number(matter), number(person), number(place));
    }

    private static int number(boolean missing) {
        return missing ? 1 : 0;
    }
}
