/// Divisions and units, read over HTTP.
@NullMarked
package io.fengqiao.grid.net.divisions.http;

import org.jspecify.annotations.NullMarked;
