package io.fengqiao.grid.registers.exports;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.registers.imports.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/// Writes a register's entries grid by grid.
interface Exporter {
    void write(OutputStream out, Sheet sheet, Handout handout, Scope scope, Iterator<String> grids, boolean clear)
            throws IOException;
}
