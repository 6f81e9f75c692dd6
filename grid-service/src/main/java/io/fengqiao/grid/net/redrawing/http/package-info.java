/// Change requests over HTTP.
@NullMarked
package io.fengqiao.grid.net.redrawing.http;

import org.jspecify.annotations.NullMarked;
