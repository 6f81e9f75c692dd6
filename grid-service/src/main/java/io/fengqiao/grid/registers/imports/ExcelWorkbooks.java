package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Workbooks in Excel's format since 2007, read row by row.
@Component
class ExcelWorkbooks implements Workbooks {
    /// What the old format of Excel, and any encrypted one, begins with.
    private static final int OLE2 = 0xD0;

    @Override
    public Opened open(byte[] file, Sheet sheet) {
        refuseUnlessZip(file);
        int rows = ExcelGuard.rows(file);
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true));
            return OpenedSheet.of(workbook, rows, sheet);
        } catch (IOException | ExcelReaderException e) {
            close(workbook);
            throw ExcelGuard.refused("workbook-unreadable");
        } catch (Refusal refusal) {
            close(workbook);
            throw refusal;
        } catch (RuntimeException e) {
            close(workbook);
            throw ExcelGuard.refused("workbook-unreadable");
        }
    }

    private static void refuseUnlessZip(byte[] file) {
        if (file.length > 4 && (file[0] & 0xff) == OLE2) {
            throw ExcelGuard.refused("workbook-old-or-encrypted");
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw ExcelGuard.refused("workbook-unreadable");
        }
    }

    private static void close(@Nullable ReadableWorkbook workbook) {
        try {
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory cannot fail to close", e);
        }
    }
}
