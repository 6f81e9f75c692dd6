package io.fengqiao.grid.work.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a dispute is about: the fourteen professional domains (S20), then the common civil ones. [#slug()] is
/// the word of the wire.
/// Keeps S20.
public enum DisputeKind {
    MEDICAL,
    LAND,
    TRAFFIC,
    PROPERTY,
    FINANCE,
    URBAN,
    LABOUR,
    EXPROPRIATION,
    ECOLOGY,
    FAMILY,
    CONSTRUCTION,
    TOURISM,
    CONSUMER,
    COMMERCE,
    NEIGHBOUR,
    HOUSING_SITE,
    CONTRACT,
    PRODUCTION,
    DAMAGES,
    OTHER;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> slugs() {
        return Arrays.stream(values()).map(DisputeKind::slug).toList();
    }

    public static Optional<DisputeKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
