/// Premises as rows of Excel sheets, one sheet for each register.
@NullMarked
package io.fengqiao.grid.registers.premises.excel;

import org.jspecify.annotations.NullMarked;
