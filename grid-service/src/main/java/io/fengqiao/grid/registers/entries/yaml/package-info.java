/// Reads the book of checking intervals at start.
@NullMarked
package io.fengqiao.grid.registers.entries.yaml;

import org.jspecify.annotations.NullMarked;
