package io.fengqiao.grid.registers.entries;

/// The registers of a grid's basic information (S95), as the five elements want them (S82): people, houses
/// and their standard addresses, organisations, things.
public enum Register {
    RESIDENTS,
    HOUSES,
    ADDRESSES,
    ORGANISATIONS,
    THINGS
}
