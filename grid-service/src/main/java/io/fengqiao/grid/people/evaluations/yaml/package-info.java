/// Reads the book of evaluation at start.
@NullMarked
package io.fengqiao.grid.people.evaluations.yaml;

import org.jspecify.annotations.NullMarked;
