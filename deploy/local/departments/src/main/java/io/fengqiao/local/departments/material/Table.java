package io.fengqiao.local.departments.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table among the resources: one row a line, `#` before what is not data.
final class Table {
    private Table() {}

    static List<List<String>> rows(String name, String separator, int columns) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> row(name, line, separator, columns))
                .toList();
    }

    private static List<String> row(String name, String line, String separator, int columns) {
        var cells = List.of(line.split(separator, -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    "%s: %d cells (expected: %d) in: %s".formatted(name, cells.size(), columns, line));
        }
        return cells;
    }

    private static String text(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource " + name + " is missing (expected: beside " + Table.class + ")");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("resource " + name + " cannot be read", unreadable);
        }
    }
}
