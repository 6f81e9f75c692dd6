/// When grid workers work: weeks of shifts, staggered hours (S129).
@NullMarked
package io.fengqiao.grid.people.shifts;

import org.jspecify.annotations.NullMarked;
