/// Base data in bulk (S95): a file is taken in, checked row by row, and written, through every restart.
@NullMarked
package io.fengqiao.grid.registers.imports;

import org.jspecify.annotations.NullMarked;
