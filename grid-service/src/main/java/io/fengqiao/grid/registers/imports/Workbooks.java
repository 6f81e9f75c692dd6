package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Refusal;
import java.util.Iterator;

/// Workbooks from strangers.
interface Workbooks {
    /// @throws Refusal when it is no workbook, is made to do harm, is too large, or lacks the sheet
    /// or its headings
    Opened open(byte[] file, Sheet sheet);

    /// Rows are read one by one, in their order; blank ones are left out.
    interface Opened extends AutoCloseable {
        /// About how many rows there are, headings and blank ones counted too: for showing progress.
        int rows();

        /// @throws Refusal from `next` when the rest cannot be read
        Iterator<Row> read();

        @Override
        void close();
    }
}
