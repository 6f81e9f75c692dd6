package io.fengqiao.grid.registers.imports.excel;

import io.fengqiao.grid.registers.imports.Workbooks;

/// The real reader, for tests of what is around it.
public final class Excel {
    private Excel() {}

    public static Workbooks workbooks() {
        return new ExcelWorkbooks();
    }
}
