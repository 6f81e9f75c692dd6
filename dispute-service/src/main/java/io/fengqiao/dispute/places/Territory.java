package io.fengqiao.dispute.places;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
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

    /// As the code says, whether the directory knows it or not.
    public static Territory byCode(DivisionCode division) {
        return new Territory(
                division.district().value(),
                division.town().map(DivisionCode::value).orElse(null),
                division.village().map(DivisionCode::value).orElse(null));
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

    /// The code of a department of the district it lies in.
    public String department(String name) {
        return UnitCode.department(new DivisionCode(district), name).value();
    }

    public Set<String> divisions() {
        return Stream.of(district, town, village).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
