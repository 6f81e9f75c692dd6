package io.fengqiao.grid.registers.imports.http;

import io.fengqiao.grid.registers.imports.Sheet;
import java.io.IOException;

/// Makes the empty workbook of a sheet.
public interface Templates {
    byte[] of(Sheet sheet) throws IOException;
}
