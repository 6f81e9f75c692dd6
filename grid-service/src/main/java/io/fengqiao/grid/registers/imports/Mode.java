package io.fengqiao.grid.registers.imports;

/// What a file with wrong rows leads to, at the sender's choice.
enum Mode {
    /// One wrong row, and nothing is written.
    ALL_OR_NOTHING,
    /// The right rows are written, the wrong ones reported.
    VALID_ROWS
}
