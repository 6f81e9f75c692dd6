package io.fengqiao.grid.registers.imports;

import java.io.IOException;

/// Makes the empty workbook of a sheet.
interface Templates {
    byte[] of(Sheet sheet) throws IOException;
}
