/// Reads the book of handling at start.
@NullMarked
package io.fengqiao.grid.work.handling.yaml;

import org.jspecify.annotations.NullMarked;
