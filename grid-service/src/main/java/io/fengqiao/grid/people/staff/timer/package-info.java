/// Looks for staff who left and still hold posts.
@NullMarked
package io.fengqiao.grid.people.staff.timer;

import org.jspecify.annotations.NullMarked;
