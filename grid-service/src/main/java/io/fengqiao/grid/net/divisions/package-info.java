/// Divisions and units: where everything is, and who is responsible there.
@NullMarked
package io.fengqiao.grid.net.divisions;

import org.jspecify.annotations.NullMarked;
