package io.fengqiao.grid.net.divisions;

/// An entry is new, or not what it was: this is what it is now.
public record EntryDescribed(DirectoryEntry entry) {}
