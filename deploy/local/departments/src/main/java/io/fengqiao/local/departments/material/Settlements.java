package io.fengqiao.local.departments.material;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What mediators write down of their sessions and what officers tell the parties.
public final class Settlements {
    private final Map<String, List<String>> parts = Table.rows("settlements.tsv", "\t", 2).stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())));

    public String session(Chances chances) {
        return part("session", chances);
    }

    public String terms(Chances chances) {
        return part("terms", chances);
    }

    public String failure(Chances chances) {
        return part("failure", chances);
    }

    public String feedback(Chances chances) {
        return part("feedback", chances);
    }

    private String part(String name, Chances chances) {
        return Phrase.fill(chances.oneOf(parts.getOrDefault(name, List.of())), Map.of(), chances)
                .text();
    }
}
