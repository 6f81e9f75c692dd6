package io.fengqiao.dispute.places;

import java.util.Optional;

/// The three platforms (S13), from the lowest up.
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
