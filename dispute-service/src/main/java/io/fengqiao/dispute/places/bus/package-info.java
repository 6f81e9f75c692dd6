/// Takes the directory in from the bus.
@NullMarked
package io.fengqiao.dispute.places.bus;

import org.jspecify.annotations.NullMarked;
