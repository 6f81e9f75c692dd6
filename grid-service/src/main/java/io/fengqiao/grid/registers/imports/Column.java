package io.fengqiao.grid.registers.imports;

import java.util.List;

/// A column of a register's sheet: its heading in the words of the forms, and the field it fills.
///
/// @param longest in characters
/// @param hint what the template says of it
/// @param choices the words it takes, if only some
public record Column(
        String field, String heading, Kind kind, boolean required, int longest, String hint, List<String> choices) {
    public enum Kind {
        TEXT,
        DAY
    }

    public Column {
        choices = List.copyOf(choices);
    }

    public static Column required(String field, String heading, int longest, String hint) {
        return new Column(field, heading, Kind.TEXT, true, longest, hint, List.of());
    }

    public static Column optional(String field, String heading, int longest, String hint) {
        return new Column(field, heading, Kind.TEXT, false, longest, hint, List.of());
    }

    public static Column choice(String field, String heading, List<String> choices) {
        return new Column(field, heading, Kind.TEXT, true, 20, "只能填写:" + String.join("、", choices), choices);
    }

    public static Column day(String field, String heading, String hint) {
        return new Column(field, heading, Kind.DAY, false, 20, hint, List.of());
    }
}
