package io.fengqiao.local.departments.material;

import java.util.ArrayList;
import java.util.List;

/// The kinds of dispute: the fourteen professional domains (S20) and the common civil ones.
public final class Kinds {
    public static final List<String> PROFESSIONAL = List.of(
            "medical",
            "land",
            "traffic",
            "property",
            "finance",
            "urban",
            "labour",
            "expropriation",
            "ecology",
            "family",
            "construction",
            "tourism",
            "consumer",
            "commerce");

    public static final List<String> CIVIL =
            List.of("neighbour", "housing-site", "contract", "production", "damages", "other");

    private static final List<String> ALL = all();

    private Kinds() {}

    /// Twenty reports in a row touch all twenty kinds, so that even a short feed shows every domain.
    public static String ofReport(int number) {
        return ALL.get(number * 7 % ALL.size());
    }

    private static List<String> all() {
        var all = new ArrayList<>(PROFESSIONAL);
        all.addAll(CIVIL);
        return List.copyOf(all);
    }
}
