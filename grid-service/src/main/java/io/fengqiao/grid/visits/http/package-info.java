/// Visits over HTTP.
@NullMarked
package io.fengqiao.grid.visits.http;

import org.jspecify.annotations.NullMarked;
