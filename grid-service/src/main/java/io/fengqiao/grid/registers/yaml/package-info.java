/// Reads the book of checking intervals at start.
@NullMarked
package io.fengqiao.grid.registers.yaml;

import org.jspecify.annotations.NullMarked;
