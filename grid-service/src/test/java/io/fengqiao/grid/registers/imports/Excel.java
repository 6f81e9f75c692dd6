package io.fengqiao.grid.registers.imports;

/// The real reader, for tests of what is around it.
public final class Excel {
    private Excel() {}

    public static Workbooks workbooks() {
        return new ExcelWorkbooks();
    }
}
