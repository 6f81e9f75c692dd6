/// Rounds as they are stored.
@NullMarked
package io.fengqiao.grid.rounds.mongo;

import org.jspecify.annotations.NullMarked;
