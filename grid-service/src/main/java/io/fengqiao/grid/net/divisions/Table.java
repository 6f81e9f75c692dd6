package io.fengqiao.grid.net.divisions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A table that comes with the program: lines of plain fields under a heading; `#` starts a comment.
final class Table {
    private Table() {}

    static List<List<String>> rows(String resource, String heading) {
        var file = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.equals(heading))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
