/// Reads the lines of the special groups at start.
@NullMarked
package io.fengqiao.grid.registers.care.yaml;

import org.jspecify.annotations.NullMarked;
