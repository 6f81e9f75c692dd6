package io.fengqiao.dispute.places;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where something lies, as exactly as it is known, and everything that lies in: the place of S58 and S62.
public record Territory(
        String district, @Nullable String town, @Nullable String village) {
    public Territory {
        if (village != null && town == null) {
            throw new IllegalArgumentException("village " + village + " in no town (expected: its town)");
        }
    }

    /// As the code is built: its first six digits are the district's, the first nine the town's.
    public static Territory byCode(String division) {
        var district = division.substring(0, 6) + "000000";
        var town = division.substring(0, 9) + "000";
        return new Territory(district, town.equals(district) ? null : town, division.equals(town) ? null : division);
    }

    /// How exactly the place is known.
    public Level level() {
        return village != null ? Level.VILLAGE : town != null ? Level.TOWN : Level.DISTRICT;
    }

    /// The most exact division.
    public String division() {
        return at(level()).orElseThrow();
    }

    public Optional<String> at(Level level) {
        return switch (level) {
            case VILLAGE -> Optional.ofNullable(village);
            case TOWN -> Optional.ofNullable(town);
            case DISTRICT -> Optional.of(district);
        };
    }

    public Set<String> divisions() {
        return Stream.of(district, town, village).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
