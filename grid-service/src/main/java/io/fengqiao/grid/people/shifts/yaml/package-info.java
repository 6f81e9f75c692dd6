/// Reads the book of working hours at start.
@NullMarked
package io.fengqiao.grid.people.shifts.yaml;

import org.jspecify.annotations.NullMarked;
