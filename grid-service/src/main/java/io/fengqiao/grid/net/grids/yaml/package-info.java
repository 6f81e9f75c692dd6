/// The rules of division as a file an installation may replace.
@NullMarked
package io.fengqiao.grid.net.grids.yaml;

import org.jspecify.annotations.NullMarked;
