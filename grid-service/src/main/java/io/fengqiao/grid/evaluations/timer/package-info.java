/// Looks for workers who have to go and are still in service.
@NullMarked
package io.fengqiao.grid.evaluations.timer;

import org.jspecify.annotations.NullMarked;
