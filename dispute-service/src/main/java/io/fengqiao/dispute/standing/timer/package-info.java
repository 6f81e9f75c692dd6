/// Counts anew what has changed.
@NullMarked
package io.fengqiao.dispute.standing.timer;

import org.jspecify.annotations.NullMarked;
