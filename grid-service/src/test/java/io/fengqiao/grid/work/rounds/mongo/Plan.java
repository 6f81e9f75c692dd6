package io.fengqiao.grid.work.rounds.mongo;

import java.util.SplittableRandom;

/// What is to happen to each grid on each day, fixed by a seed, reckoned without the code under test.
///
/// A tenth of the grids open in the course of the first year, a twentieth is retired half a year before the
/// end. While nobody is there (`downFrom` to `downTo`) every round is missed.
record Plan(int grids, int days, long seed, int downFrom, int downTo) {
    enum Fate {
        NOT_OWED,
        FINDINGS,
        ZERO,
        MISSED,
        LATE
    }

    /// The day the directory tells of it; its first round is the next day's.
    int openedOn(int grid) {
        return grid % 10 == 3 ? grid * 37 % Math.min(365, days / 2) : -1;
    }

    /// The day the directory tells of its end, which is not owed; `days` when it stays.
    int retiredOn(int grid) {
        return grid % 20 == 7 ? days - Math.min(182, days / 4) : days;
    }

    Fate fate(int grid, int day) {
        if (day <= openedOn(grid) || day >= retiredOn(grid)) {
            return Fate.NOT_OWED;
        }
        if (day >= downFrom && day <= downTo) {
            return Fate.MISSED;
        }
        int chance = new SplittableRandom(seed ^ (grid * 1_000_003L + day)).nextInt(100);
        if (chance < 45) {
            return Fate.FINDINGS;
        }
        if (chance < 80) {
            return Fate.ZERO;
        }
        boolean nobodyThereNextDay = day + 1 >= downFrom && day < downTo;
        boolean canBeLate = chance >= 96 && !nobodyThereNextDay && day + 1 < retiredOn(grid);
        return canBeLate ? Fate.LATE : Fate.MISSED;
    }
}
