package io.fengqiao.grid.registers.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;

/// Workbooks as people make them.
public final class TestWorkbooks {
    private TestWorkbooks() {}

    public static byte[] of(String sheet, List<String> headings, List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        write(bytes, sheet, headings, rows.size(), rows::get);
        return bytes.toByteArray();
    }

    /// Shared texts, as Excel itself writes them.
    public static void write(
            OutputStream out, String sheet, List<String> headings, int count, IntFunction<List<Object>> rows) {
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var worksheet = workbook.newWorksheet(sheet);
            for (int column = 0; column < headings.size(); column++) {
                worksheet.value(0, column, headings.get(column));
            }
            for (int i = 0; i < count; i++) {
                var row = rows.apply(i);
                for (int column = 0; column < row.size(); column++) {
                    switch (row.get(column)) {
                        case Number number -> worksheet.value(i + 1, column, number);
                        case Boolean truth -> worksheet.value(i + 1, column, truth);
                        case Formula(var formula) -> worksheet.formula(i + 1, column, formula);
                        case Object text when text.toString().isEmpty() -> {}
                        case Object text -> worksheet.value(i + 1, column, text.toString());
                    }
                }
                if (i % 1000 == 999) {
                    worksheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public record Formula(String text) {}
}
