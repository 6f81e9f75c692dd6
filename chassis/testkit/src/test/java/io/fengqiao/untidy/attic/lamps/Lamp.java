package io.fengqiao.untidy.attic.lamps;

/// Stands above.
public record Lamp(int watts) {}
