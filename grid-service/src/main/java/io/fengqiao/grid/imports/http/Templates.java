package io.fengqiao.grid.imports.http;

import io.fengqiao.grid.imports.Sheet;
import java.io.IOException;

/// Makes the empty workbook of a sheet.
public interface Templates {
    byte[] of(Sheet sheet) throws IOException;
}
