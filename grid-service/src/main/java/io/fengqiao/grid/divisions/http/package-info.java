/// Divisions and units, read over HTTP.
@NullMarked
package io.fengqiao.grid.divisions.http;

import org.jspecify.annotations.NullMarked;
