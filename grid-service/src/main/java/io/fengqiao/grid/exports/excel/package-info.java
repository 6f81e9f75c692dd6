/// Excel workbooks written row by row.
@NullMarked
package io.fengqiao.grid.exports.excel;

import org.jspecify.annotations.NullMarked;
