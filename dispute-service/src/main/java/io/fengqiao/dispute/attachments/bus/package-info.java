/// Files on the bus.
@NullMarked
package io.fengqiao.dispute.attachments.bus;

import org.jspecify.annotations.NullMarked;
