package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/// One sheet of a workbook: the headings say which column is which, in any order.
final class OpenedSheet implements Workbooks.Opened {
    static final int MOST_ROWS = 100_000;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Map<Integer, Column> columns;
    private final int count;

    private OpenedSheet(
            ReadableWorkbook workbook,
            Stream<org.dhatim.fastexcel.reader.Row> stream,
            Iterator<org.dhatim.fastexcel.reader.Row> rows,
            Map<Integer, Column> columns,
            int count) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = rows;
        this.columns = columns;
        this.count = count;
    }

    static OpenedSheet of(ReadableWorkbook workbook, int count, Sheet sheet) throws IOException {
        var found = workbook.findSheet(sheet.title())
                .orElseThrow(() -> ExcelGuard.refused("workbook-sheet-missing", sheet.title()));
        var stream = found.openStream();
        var rows = stream.iterator();
        if (!rows.hasNext()) {
            stream.close();
            throw ExcelGuard.refused("workbook-heading-missing", headings(sheet));
        }
        return new OpenedSheet(workbook, stream, rows, columns(rows.next(), sheet), count);
    }

    private static String headings(Sheet sheet) {
        return String.join(
                "、",
                sheet.columns().stream()
                        .filter(Column::required)
                        .map(Column::heading)
                        .toList());
    }

    private static Map<Integer, Column> columns(org.dhatim.fastexcel.reader.Row first, Sheet sheet) {
        Map<Integer, Column> columns = new HashMap<>();
        first.stream().forEach(cell -> {
            var heading = cell == null ? "" : cell.getText().replaceAll("[*＊\\s]", "");
            if (heading.isEmpty()) {
                return;
            }
            var column = sheet.columns().stream()
                    .filter(one -> one.heading().equals(heading))
                    .findFirst()
                    .orElseThrow(() -> ExcelGuard.refused(
                            "workbook-heading-unknown", cell.getAddress().toString(), all(sheet)));
            if (columns.containsValue(column)) {
                throw ExcelGuard.refused("workbook-heading-twice", heading);
            }
            columns.put(cell.getColumnIndex(), column);
        });
        for (Column column : sheet.columns()) {
            if (column.required() && !columns.containsValue(column)) {
                throw ExcelGuard.refused("workbook-heading-missing", column.heading());
            }
        }
        return columns;
    }

    private static String all(Sheet sheet) {
        return String.join("、", sheet.columns().stream().map(Column::heading).toList());
    }

    @Override
    public int rows() {
        return count;
    }

    @Override
    public Iterator<Row> read() {
        return new Iterator<>() {
            private @Nullable Row next;
            private int last = 1;
            private int read;

            @Override
            public boolean hasNext() {
                while (next == null && OpenedSheet.this.hasNext()) {
                    var row = OpenedSheet.this.next();
                    if (row.getRowNum() <= last) {
                        throw ExcelGuard.refused("workbook-unreadable");
                    }
                    last = row.getRowNum();
                    if (++read > MOST_ROWS) {
                        throw ExcelGuard.refused("workbook-too-many-rows", MOST_ROWS);
                    }
                    var cells = new ExcelCells(columns, workbook.isDate1904()).of(row);
                    next = cells.cells().isEmpty() && cells.unreadable().isEmpty() ? null : cells;
                }
                return next != null;
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var row = Objects.requireNonNull(next);
                next = null;
                return row;
            }
        };
    }

    private boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private org.dhatim.fastexcel.reader.Row next() {
        try {
            return rows.next();
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    /// Whatever the library stumbles over is the file's fault.
    private static Refusal unreadable(RuntimeException e) {
        return e instanceof Refusal refusal ? refusal : ExcelGuard.refused("workbook-unreadable");
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory cannot fail to close", e);
        }
    }
}
