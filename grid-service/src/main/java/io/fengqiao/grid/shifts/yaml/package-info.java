/// Reads the book of working hours at start.
@NullMarked
package io.fengqiao.grid.shifts.yaml;

import org.jspecify.annotations.NullMarked;
