/// Premises in clear become sealed ones.
@NullMarked
package io.fengqiao.grid.registers.premises.sealing;

import org.jspecify.annotations.NullMarked;
