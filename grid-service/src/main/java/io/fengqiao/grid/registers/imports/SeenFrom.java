package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import java.util.Set;
import java.util.stream.Collectors;

/// What a sender sent is seen by officers of the same area, and of those above.
@UseCase
class SeenFrom {
    private final Divisions divisions;

    SeenFrom(Divisions divisions) {
        this.divisions = divisions;
    }

    Visibility areas(Set<String> reach) {
        return new Visibility(
                reach.stream()
                        .flatMap(area -> divisions.areasOf(area).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of(),
                Set.of());
    }
}
