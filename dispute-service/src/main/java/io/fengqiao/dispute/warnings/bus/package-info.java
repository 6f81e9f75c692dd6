/// How warnings are told on the bus.
@NullMarked
package io.fengqiao.dispute.warnings.bus;

import org.jspecify.annotations.NullMarked;
