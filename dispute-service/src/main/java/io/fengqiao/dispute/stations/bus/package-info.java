/// How stations are told on the bus.
@NullMarked
package io.fengqiao.dispute.stations.bus;

import org.jspecify.annotations.NullMarked;
