/// Rooms on the bus.
@NullMarked
package io.fengqiao.dispute.rooms.bus;

import org.jspecify.annotations.NullMarked;
