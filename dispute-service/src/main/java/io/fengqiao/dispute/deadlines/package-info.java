/// The time limits of law and policy, and the days they end.
@NullMarked
package io.fengqiao.dispute.deadlines;

import org.jspecify.annotations.NullMarked;
