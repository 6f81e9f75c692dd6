package io.fengqiao.grid.net.divisions;

import io.fengqiao.chassis.codes.Level;
/// Who acts: a platform answers for a territory, a department for its line of matters.

public record Unit(String code, String name, UnitKind kind, Level level, String division) implements DirectoryEntry {}
