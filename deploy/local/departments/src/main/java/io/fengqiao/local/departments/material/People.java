package io.fengqiao.local.departments.material;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// People and organisations of the district, as far as names go: surnames fall as they do among its Tujia,
/// Miao and Han families.
final class People {
    /// Names from the sexagenary cycle: they read like firms, and the series says that they are made up.
    private static final List<String> ORGANISATIONS =
            List.of("甲子", "乙丑", "丙寅", "丁卯", "戊辰", "己巳", "庚午", "辛未", "壬申", "癸酉", "甲戌", "乙亥", "丙子", "丁丑");

    private final List<String> surnames = new ArrayList<>();
    private final Map<String, List<String>> given = new HashMap<>();

    People() {
        for (var row : Table.rows("surnames.tsv", "\t", 2)) {
            for (int i = 0; i < Integer.parseInt(row.get(1)); i++) {
                surnames.add(row.get(0));
            }
        }
        Table.rows("given-names.tsv", "\t", 2)
                .forEach(row -> given.put(row.get(0), Arrays.asList(row.get(1).split(" "))));
    }

    Person someone(Chances chances) {
        return named(chances.oneOf(surnames), chances);
    }

    /// Somebody of another family than the one given.
    Person stranger(Person to, Chances chances) {
        var other = someone(chances);
        while (other.name().charAt(0) == to.name().charAt(0)) {
            other = someone(chances);
        }
        return other;
    }

    /// Somebody of the same family.
    Person kin(Person of, Chances chances) {
        var surname = of.name().substring(0, 1);
        var other = named(surname, chances);
        while (other.name().equals(of.name())) {
            other = named(surname, chances);
        }
        return other;
    }

    String organisation(List<String> forms, Chances chances) {
        return chances.oneOf(ORGANISATIONS) + chances.oneOf(forms);
    }

    private Person named(String surname, Chances chances) {
        var last = chances.oneOf(part("last"));
        var name = chances.happens(0.85) ? surname + chances.oneOf(part("first")) + last : surname + last;
        return new Person(name, IdNumber.madeUp(chances), phone(chances));
    }

    /// Of the right length and shape, but 160 is not opened for mobile subscribers in the
    /// national numbering plan.
    private static String phone(Chances chances) {
        return "160%08d".formatted(chances.between(0, 99_999_999));
    }

    private List<String> part(String place) {
        return given.getOrDefault(place, List.of());
    }
}
