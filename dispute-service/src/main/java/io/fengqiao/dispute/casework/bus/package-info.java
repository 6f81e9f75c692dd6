/// Disputes on the bus: what they are born of, what moves them, and what is told of them.
@NullMarked
package io.fengqiao.dispute.casework.bus;

import org.jspecify.annotations.NullMarked;
