/// Grids over HTTP.
@NullMarked
package io.fengqiao.grid.grids.http;

import org.jspecify.annotations.NullMarked;
