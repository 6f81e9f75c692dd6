/// Base data: who lives in a grid, what stands in it, who was visited, and how it all comes in and goes out.
@NullMarked
package io.fengqiao.grid.registers;

import org.jspecify.annotations.NullMarked;
