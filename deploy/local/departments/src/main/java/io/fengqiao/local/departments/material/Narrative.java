package io.fengqiao.local.departments.material;

import java.util.List;

/// One row of narratives.tsv: what happened, at length and in a line.
record Narrative(String kind, Against against, int fewest, int most, boolean tense, String gist, String text) {
    private static final String ORGANISATION = "org:";

    /// Whom the applicant quarrels with.
    sealed interface Against {
        /// Somebody of another family.
        record Stranger() implements Against {}

        /// Somebody of the same family.
        record Kin() implements Against {}

        /// A firm or an institution of one of these forms.
        record Organisation(List<String> forms) implements Against {}
    }

    static Narrative of(List<String> row) {
        var people = row.get(2).split("-");
        return new Narrative(
                row.get(0),
                against(row.get(1)),
                Integer.parseInt(people[0]),
                Integer.parseInt(people[1]),
                row.get(3).equals("tense"),
                row.get(4),
                row.get(5));
    }

    private static Against against(String cell) {
        if (cell.startsWith(ORGANISATION)) {
            return new Against.Organisation(
                    List.of(cell.substring(ORGANISATION.length()).split("\\|")));
        }
        return switch (cell) {
            case "person" -> new Against.Stranger();
            case "kin" -> new Against.Kin();
            default -> throw new IllegalStateException("narratives.tsv: against " + cell);
        };
    }

    static List<Narrative> all() {
        return Table.rows("narratives.tsv", "\t", 6).stream().map(Narrative::of).toList();
    }
}
