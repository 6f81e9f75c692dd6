package io.fengqiao.grid.registers.exports;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.registers.imports.Column;
import io.fengqiao.grid.registers.imports.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes what is handed out straight into the answer. Texts stand in their cells, so nothing but one portion
/// is held in memory. When it breaks off, the file is no workbook: half a list is never taken for
/// a whole one.
@Component
class ExcelExport implements Exporter {
    @Override
    public void write(
            OutputStream out, Sheet sheet, Handout handout, Scope scope, Iterator<String> grids, boolean clear)
            throws IOException {
        try (var workbook = new Workbook(out, "fengqiao", "1.0")) {
            var worksheet = workbook.newWorksheet(sheet.title());
            for (int i = 0; i < sheet.columns().size(); i++) {
                worksheet.inlineString(0, i, sheet.columns().get(i).heading());
            }
            int row = 1;
            while (grids.hasNext()) {
                row = writeGrid(worksheet, row, sheet, handout, scope, grids.next(), clear);
            }
        }
    }

    private static int writeGrid(
            Worksheet worksheet, int first, Sheet sheet, Handout handout, Scope scope, String grid, boolean clear)
            throws IOException {
        int row = first;
        @Nullable String after = null;
        do {
            var portion = handout.next(scope, grid, clear, after);
            for (var entry : portion.rows()) {
                for (int i = 0; i < sheet.columns().size(); i++) {
                    Column column = sheet.columns().get(i);
                    var text = entry.get(column.field());
                    if (text != null) {
                        worksheet.inlineString(row, i, text);
                    }
                }
                row++;
            }
            worksheet.flush();
            after = portion.next();
        } while (after != null);
        return row;
    }
}
