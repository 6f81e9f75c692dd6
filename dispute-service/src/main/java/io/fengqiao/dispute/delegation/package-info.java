/// Somebody on leave hands its worklist to a deputy for a while.
@NullMarked
package io.fengqiao.dispute.delegation;

import org.jspecify.annotations.NullMarked;
