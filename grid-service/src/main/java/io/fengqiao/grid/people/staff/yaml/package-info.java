/// Reads the book of courses and the current handbook at start.
@NullMarked
package io.fengqiao.grid.people.staff.yaml;

import org.jspecify.annotations.NullMarked;
