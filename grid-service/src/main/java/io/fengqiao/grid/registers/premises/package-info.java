/// Houses, standard addresses, organisations and things in a grid (S82, S95).
@NullMarked
package io.fengqiao.grid.registers.premises;

import org.jspecify.annotations.NullMarked;
