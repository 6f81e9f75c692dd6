/// Change requests as they are stored.
@NullMarked
package io.fengqiao.grid.redrawing.mongo;

import org.jspecify.annotations.NullMarked;
