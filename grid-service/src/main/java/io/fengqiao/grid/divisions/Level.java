package io.fengqiao.grid.divisions;

/// The three levels that have a platform (S116).
public enum Level {
    VILLAGE,
    TOWN,
    DISTRICT
}
