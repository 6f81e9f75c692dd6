/// Grids over HTTP.
@NullMarked
package io.fengqiao.grid.net.grids.http;

import org.jspecify.annotations.NullMarked;
