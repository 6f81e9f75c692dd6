package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.registers.entries.Fault;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// What is wrong with the rows of an import.
interface Findings {
    record WrongRow(ImportId importId, int row, List<Fault> faults) {
        public WrongRow {
            faults = List.copyOf(faults);
        }
    }

    /// Noted twice they are there once.
    ///
    /// @param areas who may see the import sees them
    void note(List<WrongRow> rows, Set<String> areas);

    BitSet rows(ImportId id, Scope scope);
}
