/// Staff files as they are stored.
@NullMarked
package io.fengqiao.grid.staff.mongo;

import org.jspecify.annotations.NullMarked;
