/// Residents as rows of an Excel sheet.
@NullMarked
package io.fengqiao.grid.registers.residents.excel;

import org.jspecify.annotations.NullMarked;
