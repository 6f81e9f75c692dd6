package io.fengqiao.grid.registers.entries;

/// The events of a register: none. Who lives where is nobody's news (S130), so nothing of it goes on the bus.
public enum Silent {}
