/// Weeks of shifts over HTTP.
@NullMarked
package io.fengqiao.grid.people.shifts.http;

import org.jspecify.annotations.NullMarked;
