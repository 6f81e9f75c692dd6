package io.fengqiao.grid.registers.imports;

import io.fengqiao.grid.registers.entries.Fault;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.entries.Tally;
import java.time.LocalDate;
import java.util.List;

/// How a register's entries stand in a sheet.
public interface Sheet {
    /// What one row is worth.
    sealed interface Checked {
        /// @param identity equal for two rows that would be one entry
        record Right(String identity) implements Checked {}

        record Wrong(List<Fault> faults) implements Checked {
            public Wrong {
                faults = List.copyOf(faults);
            }
        }
    }

    Register register();

    /// The sheet's name in the workbook.
    String title();

    List<Column> columns();

    /// @param grids how far the sender reaches
    /// @param day when the file came: what a row without a day of its own was looked at on
    Checked check(Row row, ReachableGrids grids, LocalDate day);

    /// Writes rows that were found right. Written twice they change nothing.
    Tally write(List<Row> rows, LocalDate day);
}
