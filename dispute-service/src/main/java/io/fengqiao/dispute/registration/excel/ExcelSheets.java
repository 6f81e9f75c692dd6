package io.fengqiao.dispute.registration.excel;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.dispute.registration.Sheets;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Component;

/// The first sheet of an xlsx file, row by row as it is unpacked: a file that unpacks to more than a list may
/// have is left off there.
@Component
class ExcelSheets implements Sheets {
    private static final int LONGEST_CELL = 4000;
    private static final int MOST_COLUMNS = 40;

    @Override
    public List<Line> read(InputStream file) {
        try (var workbook = new ReadableWorkbook(file);
                var rows = workbook.getFirstSheet().openStream()) {
            var lines = new ArrayList<Line>();
            Map<Integer, String> headings = Map.of();
            var left = rows.iterator();
            while (left.hasNext()) {
                var row = left.next();
                var cells = cells(row);
                if (cells.isEmpty()) {
                    continue;
                }
                if (headings.isEmpty()) {
                    headings = cells;
                    continue;
                }
                if (lines.size() == MOST_LINES) {
                    throw new Refusal("list-too-long", Refusal.Kind.INVALID, null, MOST_LINES);
                }
                lines.add(line(row.getRowNum(), headings, cells));
            }
            return lines;
        } catch (IOException | ExcelReaderException e) {
            throw new Refusal("list-unreadable", Refusal.Kind.INVALID, null);
        }
    }

    private static Line line(int number, Map<Integer, String> headings, Map<Integer, String> cells) {
        var named = new HashMap<String, String>();
        cells.forEach((column, text) -> {
            var heading = headings.get(column);
            if (heading != null) {
                named.put(heading, text);
            }
        });
        return new Line(number, named);
    }

    private static Map<Integer, String> cells(Row row) {
        var cells = new HashMap<Integer, String>();
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        for (int i = 0; i < columns; i++) {
            int column = i;
            row.getOptionalCell(i)
                    .map(ExcelSheets::text)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text ->
                            cells.put(column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text));
        }
        return cells;
    }

    /// A number is written as a person would: an identity number in a number cell does not end in E17.
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            var format = cell.getDataFormatString();
            boolean day = format != null && format.contains("y");
            return day
                    ? cell.asDate().toString()
                    : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        return cell.getText().strip();
    }
}
