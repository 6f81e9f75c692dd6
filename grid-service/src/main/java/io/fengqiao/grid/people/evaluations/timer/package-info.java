/// Looks for workers who have to go and are still in service.
@NullMarked
package io.fengqiao.grid.people.evaluations.timer;

import org.jspecify.annotations.NullMarked;
