/// Change requests over HTTP.
@NullMarked
package io.fengqiao.grid.redrawing.http;

import org.jspecify.annotations.NullMarked;
