/// Weeks of shifts as they are stored.
@NullMarked
package io.fengqiao.grid.people.shifts.mongo;

import org.jspecify.annotations.NullMarked;
