/// Rounds as they are stored.
@NullMarked
package io.fengqiao.grid.work.rounds.mongo;

import org.jspecify.annotations.NullMarked;
