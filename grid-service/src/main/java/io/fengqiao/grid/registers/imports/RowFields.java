package io.fengqiao.grid.registers.imports;

import io.fengqiao.grid.registers.entries.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every register's rows have: a grid the sender reaches, and the day somebody looked.
public final class RowFields {
    private RowFields() {}

    public static List<Fault> faults(Row row, ReachableGrids grids) {
        var faults = new ArrayList<>(row.unreadable());
        var grid = row.cell("grid");
        if (grid != null && !grids.contain(grid)) {
            faults.add(Fault.of("grid", "grid-not-within"));
        }
        var day = row.cell("checkedOn");
        if (day != null && parsed(day) == null) {
            faults.add(Fault.of("checkedOn", "day-form"));
        }
        return faults;
    }

    /// What cannot be read is not found wrong a second time.
    public static List<Fault> all(List<Fault> unreadable, List<Fault> wrong) {
        var all = new ArrayList<>(unreadable);
        wrong.stream()
                .filter(fault ->
                        unreadable.stream().noneMatch(one -> one.field().equals(fault.field())))
                .forEach(all::add);
        return all;
    }

    public static LocalDate checkedOn(Row row, LocalDate otherwise) {
        var text = row.cell("checkedOn");
        var day = text == null ? null : parsed(text);
        return day == null ? otherwise : day;
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text.replace('/', '-').replace('.', '-'));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
