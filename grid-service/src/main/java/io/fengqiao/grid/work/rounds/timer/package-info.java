/// Looks for rounds that are due.
@NullMarked
package io.fengqiao.grid.work.rounds.timer;

import org.jspecify.annotations.NullMarked;
