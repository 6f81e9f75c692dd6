package io.fengqiao.chassis.codes;

import java.util.Optional;

/// The three levels that have a platform (S13, S116), from the lowest up.
/// Keeps S13.
public enum Level {
    VILLAGE,
    TOWN,
    DISTRICT;

    public Optional<Level> above() {
        return switch (this) {
            case VILLAGE -> Optional.of(TOWN);
            case TOWN -> Optional.of(DISTRICT);
            case DISTRICT -> Optional.empty();
        };
    }

    public boolean isBelow(Level other) {
        return compareTo(other) < 0;
    }
}
