package io.fengqiao.grid.registers.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/// Two sheets: one to fill in, all its cells texts so that Excel drops no digits, and one that says how.
@Component
class ExcelTemplates implements Templates {
    private static final int WIDTH = 24;

    @Override
    public byte[] of(Sheet sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "fengqiao", "1.0")) {
            var entries = workbook.newWorksheet(sheet.title());
            var hints = workbook.newWorksheet("填写说明");
            hints.value(0, 0, "列名");
            hints.value(0, 1, "是否必填");
            hints.value(0, 2, "填写要求");
            for (int i = 0; i < sheet.columns().size(); i++) {
                Column column = sheet.columns().get(i);
                entries.value(0, i, column.required() ? column.heading() + "*" : column.heading());
                entries.width(i, WIDTH);
                entries.style(i).format("@").set();
                entries.style(0, i).bold().format("@").set();
                hints.value(i + 1, 0, column.heading());
                hints.value(i + 1, 1, column.required() ? "必填" : "选填");
                hints.value(i + 1, 2, column.hint());
            }
            entries.freezePane(0, 1);
            hints.width(2, 3 * WIDTH);
        }
        return bytes.toByteArray();
    }
}
