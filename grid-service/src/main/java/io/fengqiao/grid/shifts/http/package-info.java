/// Weeks of shifts over HTTP.
@NullMarked
package io.fengqiao.grid.shifts.http;

import org.jspecify.annotations.NullMarked;
