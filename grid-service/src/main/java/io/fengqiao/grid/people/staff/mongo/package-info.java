/// Staff files as they are stored.
@NullMarked
package io.fengqiao.grid.people.staff.mongo;

import org.jspecify.annotations.NullMarked;
