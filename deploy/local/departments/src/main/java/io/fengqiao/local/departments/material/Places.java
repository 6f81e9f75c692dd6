package io.fengqiao.local.departments.material;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The villages and communities of Qianjiang, as the statistical division codes list them.
public final class Places {
    private record Village(String code, String name, String town) {}

    private final Map<String, String> towns = new HashMap<>();
    private final List<Village> villages;

    public Places() {
        var rows = Table.rows("divisions.csv", ",", 4);
        rows.stream().filter(row -> row.get(2).equals("TOWN")).forEach(row -> towns.put(row.get(0), row.get(1)));
        villages = rows.stream()
                .filter(row -> row.get(2).equals("VILLAGE"))
                .map(row -> new Village(row.get(0), everyday(row.get(1)), row.get(3)))
                .toList();
    }

    public Place somewhere(Chances chances) {
        var village = chances.oneOf(villages);
        return new Place(
                village.code(),
                village.town(),
                village.name(),
                towns.getOrDefault(village.town(), ""),
                chances.between(1, 9),
                chances.between(1, 160));
    }

    /// Nobody says 村民委员会 when he means the village.
    private static String everyday(String official) {
        return official.replace("村民委员会", "").replace("居民委员会", "");
    }
}
