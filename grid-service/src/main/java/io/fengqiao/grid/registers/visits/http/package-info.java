/// Visits over HTTP.
@NullMarked
package io.fengqiao.grid.registers.visits.http;

import org.jspecify.annotations.NullMarked;
