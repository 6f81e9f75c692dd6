/// Excel workbooks written row by row.
@NullMarked
package io.fengqiao.grid.registers.exports.excel;

import org.jspecify.annotations.NullMarked;
