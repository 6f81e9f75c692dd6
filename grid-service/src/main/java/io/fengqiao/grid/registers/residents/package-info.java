/// The people who really live in a grid (S95).
@NullMarked
package io.fengqiao.grid.registers.residents;

import org.jspecify.annotations.NullMarked;
