package io.fengqiao.grid.net.divisions;

/// Something with a code and a name that every service must know.
public sealed interface DirectoryEntry permits Division, Unit {
    String code();

    String name();

    /// The code of the division it is, or belongs to.
    String division();
}
