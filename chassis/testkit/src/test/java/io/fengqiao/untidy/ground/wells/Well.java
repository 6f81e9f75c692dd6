package io.fengqiao.untidy.ground.wells;

import io.fengqiao.untidy.attic.lamps.Lamp;

/// Knows what stands above it.
public record Well(Lamp lamp) {}
