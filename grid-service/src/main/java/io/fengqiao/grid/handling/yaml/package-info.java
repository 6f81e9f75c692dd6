/// Reads the book of handling at start.
@NullMarked
package io.fengqiao.grid.handling.yaml;

import org.jspecify.annotations.NullMarked;
