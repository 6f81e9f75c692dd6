/// Excel workbooks from strangers, and templates for them.
@NullMarked
package io.fengqiao.grid.registers.imports.excel;

import org.jspecify.annotations.NullMarked;
