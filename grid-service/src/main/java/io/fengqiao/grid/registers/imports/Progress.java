package io.fengqiao.grid.registers.imports;

import io.fengqiao.grid.registers.entries.Tally;

/// How far an import is, in rows.
///
/// @param total rows there are, once it is known
/// @param written right rows that are in the register
record Progress(int total, int checked, int wrong, int written, Tally tally) {
    static final Progress NONE = new Progress(0, 0, 0, 0, Tally.NONE);

    Progress checked(int total, int checked, int wrong) {
        return new Progress(total, checked, wrong, written, tally);
    }

    Progress wrote(int rows, Tally more) {
        return new Progress(total, checked, wrong, written + rows, tally.plus(more));
    }
}
