/// Looks for time limits that have run out.
@NullMarked
package io.fengqiao.dispute.casework.timer;

import org.jspecify.annotations.NullMarked;
