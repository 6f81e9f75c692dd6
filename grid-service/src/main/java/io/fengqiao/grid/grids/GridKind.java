package io.fengqiao.grid.grids;

/// What a grid is for.
public enum GridKind {
    /// The ordinary grid: a village group or a part of a community (S85).
    BASE,
    /// A cell of 100 to 200 households in a grid that is too large (S87).
    UNIT_CELL,
    /// An organ, firm, mall, hotel, park or institution by itself (S89).
    EXCLUSIVE,
    /// For one purpose that does not merge with others, such as geological hazards (S90).
    SINGLE_PURPOSE,
    /// A grid of people online (S91).
    ONLINE
}
