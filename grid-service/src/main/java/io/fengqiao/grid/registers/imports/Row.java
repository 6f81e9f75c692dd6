package io.fengqiao.grid.registers.imports;

import io.fengqiao.grid.registers.entries.Fault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of a sheet: its number as Excel shows it, the cells that say something by field, and what could
/// not be read.
public record Row(int number, Map<String, String> cells, List<Fault> unreadable) {
    public Row {
        cells = Map.copyOf(cells);
        unreadable = List.copyOf(unreadable);
    }

    public @Nullable String cell(String field) {
        return cells.get(field);
    }

    /// An empty text where the cell is empty: whoever needs it has checked that it is not.
    public String text(String field) {
        return cells.getOrDefault(field, "");
    }

    @Override
    public String toString() {
        return "Row[" + number + "]";
    }
}
