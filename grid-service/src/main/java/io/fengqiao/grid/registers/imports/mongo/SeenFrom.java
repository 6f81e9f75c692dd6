package io.fengqiao.grid.registers.imports.mongo;

import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a sender sent is seen by officers of the same area, and of those above.
@Component
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
