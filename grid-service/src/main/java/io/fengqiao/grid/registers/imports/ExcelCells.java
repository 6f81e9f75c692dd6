package io.fengqiao.grid.registers.imports;

import io.fengqiao.grid.registers.entries.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// Cells become texts: Excel keeps a telephone number typed into it as a number, and a day as a
/// count of days.
final class ExcelCells {
    /// Excel keeps 15 digits; of a longer number the rest is lost for good.
    private static final int DIGITS_KEPT = 15;

    /// No day and no code is larger.
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    private final Map<Integer, Column> columns;
    private final LocalDate dayZero;

    ExcelCells(Map<Integer, Column> columns, boolean from1904) {
        this.columns = columns;
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    Row of(org.dhatim.fastexcel.reader.Row row) {
        Map<String, String> texts = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (var one : columns.entrySet()) {
            var column = one.getValue();
            var cell = one.getKey() < row.getCellCount() ? row.getCell(one.getKey()) : null;
            var text = text(cell, column, faults);
            if (text != null && text.codePointCount(0, text.length()) > column.longest()) {
                faults.add(Fault.of(column.field(), "text-too-long", column.longest()));
            } else if (text != null) {
                texts.put(column.field(), text);
            }
        }
        if (!texts.isEmpty() || !faults.isEmpty()) {
            addMissing(texts, faults);
        }
        return new Row(row.getRowNum(), texts, faults);
    }

    private void addMissing(Map<String, String> texts, List<Fault> faults) {
        for (Column column : columns.values()) {
            var text = texts.get(column.field());
            boolean faulty = faults.stream().anyMatch(fault -> fault.field().equals(column.field()));
            if (text == null && column.required() && !faulty) {
                faults.add(Fault.of(column.field(), "cell-missing"));
            } else if (text != null
                    && !column.choices().isEmpty()
                    && !column.choices().contains(text)) {
                faults.add(Fault.of(column.field(), "choice-unknown", String.join("、", column.choices())));
            }
        }
    }

    private @Nullable String text(@Nullable Cell cell, Column column, List<Fault> faults) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        return switch (cell.getType()) {
            case STRING -> {
                var text = cell.getText().strip();
                yield text.isEmpty() ? null : text;
            }
            case NUMBER -> number(cell.asNumber(), column, faults);
            case FORMULA -> faulty(column, "cell-formula", faults);
            case BOOLEAN, ERROR -> faulty(column, "cell-no-text", faults);
            case EMPTY -> null;
        };
    }

    private @Nullable String number(BigDecimal number, Column column, List<Fault> faults) {
        if (number.abs().compareTo(LARGEST) >= 0 || number.precision() > DIGITS_KEPT || number.scale() > DIGITS_KEPT) {
            return faulty(column, "cell-digits-lost", faults);
        }
        return switch (column.kind()) {
            case TEXT -> number.stripTrailingZeros().toPlainString();
            case DAY -> dayZero.plusDays(number.longValue()).toString();
        };
    }

    private static @Nullable String faulty(Column column, String slug, List<Fault> faults) {
        faults.add(Fault.of(column.field(), slug));
        return null;
    }
}
