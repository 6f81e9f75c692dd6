/// Reads the book of evaluation at start.
@NullMarked
package io.fengqiao.grid.evaluations.yaml;

import org.jspecify.annotations.NullMarked;
