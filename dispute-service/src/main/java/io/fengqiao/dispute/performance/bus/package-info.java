/// Performance on the bus.
@NullMarked
package io.fengqiao.dispute.performance.bus;

import org.jspecify.annotations.NullMarked;
