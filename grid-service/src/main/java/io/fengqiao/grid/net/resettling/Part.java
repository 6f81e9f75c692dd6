package io.fengqiao.grid.net.resettling;

import java.util.Optional;

/// What goes along, in this order: care goes where its resident is by then.
public enum Part {
    RESIDENTS,
    PREMISES,
    CARE,
    TASKS;

    Optional<Part> following() {
        return switch (this) {
            case RESIDENTS -> Optional.of(PREMISES);
            case PREMISES -> Optional.of(CARE);
            case CARE -> Optional.of(TASKS);
            case TASKS -> Optional.empty();
        };
    }
}
