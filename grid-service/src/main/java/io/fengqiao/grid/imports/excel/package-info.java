/// Excel workbooks from strangers, and templates for them.
@NullMarked
package io.fengqiao.grid.imports.excel;

import org.jspecify.annotations.NullMarked;
