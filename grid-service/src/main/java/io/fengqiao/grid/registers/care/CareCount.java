package io.fengqiao.grid.registers.care;

/// A number of people that identifies nobody (S98): fewer than ten is all that is said of small ones, and
/// others are rounded down to tens. Rounding is what protects: were exact numbers given, the one that is held
/// back could be had by subtracting the towns that are shown from the district.
record CareCount(SpecialGroup group, int atLeast, boolean fewerThanTen) {
    static final int STEP = 10;

    static CareCount of(SpecialGroup group, long exact) {
        return new CareCount(group, (int) (exact / STEP * STEP), exact < STEP);
    }
}
