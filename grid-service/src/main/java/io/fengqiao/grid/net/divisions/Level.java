package io.fengqiao.grid.net.divisions;

/// The three levels that have a platform (S116).
public enum Level {
    VILLAGE,
    TOWN,
    DISTRICT
}
