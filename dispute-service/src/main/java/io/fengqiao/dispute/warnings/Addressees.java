package io.fengqiao.dispute.warnings;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom a warning goes to at once: the platform of the territory (属地) and, where the matter has one, its
/// department (属事, S60).
/// Keeps S60.
public record Addressees(String territoryUnit, @Nullable String matterUnit) {
    Set<String> all() {
        return matterUnit == null ? Set.of(territoryUnit) : Set.of(territoryUnit, matterUnit);
    }

    Optional<String> one(String unit) {
        return all().contains(unit) ? Optional.of(unit) : Optional.empty();
    }
}
