/// The people who really live in a grid (S95).
@NullMarked
package io.fengqiao.grid.residents;

import org.jspecify.annotations.NullMarked;
