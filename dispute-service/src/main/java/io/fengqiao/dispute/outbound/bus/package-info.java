/// Words what departments are told, and queues it for their webhooks.
@NullMarked
package io.fengqiao.dispute.outbound.bus;

import org.jspecify.annotations.NullMarked;
