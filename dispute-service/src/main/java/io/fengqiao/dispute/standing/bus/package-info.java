/// Keeps the copy with what is told of disputes.
@NullMarked
package io.fengqiao.dispute.standing.bus;

import org.jspecify.annotations.NullMarked;
