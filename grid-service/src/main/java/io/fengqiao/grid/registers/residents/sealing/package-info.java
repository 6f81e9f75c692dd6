/// Residents in clear become sealed ones.
@NullMarked
package io.fengqiao.grid.registers.residents.sealing;

import org.jspecify.annotations.NullMarked;
