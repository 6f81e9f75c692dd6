package io.fengqiao.dispute.routing;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.places.Territory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a dispute touches beside the place it arose in and the department whose matter it is.
public record Reach(List<Territory> places, List<String> departments) {
    public static final Reach NONE = new Reach(List.of(), List.of());

    public Reach {
        places = List.copyOf(places);
        departments = List.copyOf(departments);
    }

    /// What it crosses, and the level where one platform answers for all of it.
    public enum Across {
        DEPARTMENTS(Level.DISTRICT),
        TOWNS(Level.DISTRICT),
        VILLAGES(Level.TOWN);

        private final Level level;

        Across(Level level) {
            this.level = level;
        }

        Level level() {
            return level;
        }
    }

    /// Every department it concerns, the one whose matter it is first.
    List<String> departments(@Nullable String matter) {
        return Stream.concat(Stream.ofNullable(matter), departments.stream())
                .distinct()
                .toList();
    }

    Optional<Across> across(Territory here, @Nullable String matter) {
        if (departments(matter).size() > 1) {
            return Optional.of(Across.DEPARTMENTS);
        }
        if (places.stream().anyMatch(there -> !Objects.equals(there.town(), here.town()))) {
            return Optional.of(Across.TOWNS);
        }
        return places.stream().anyMatch(there -> !Objects.equals(there.village(), here.village()))
                ? Optional.of(Across.VILLAGES)
                : Optional.empty();
    }
}
