/// Change requests as they are stored.
@NullMarked
package io.fengqiao.grid.net.redrawing.mongo;

import org.jspecify.annotations.NullMarked;
