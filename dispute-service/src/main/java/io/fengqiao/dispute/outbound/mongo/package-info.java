/// Webhooks and deliveries in MongoDB.
@NullMarked
package io.fengqiao.dispute.outbound.mongo;

import org.jspecify.annotations.NullMarked;
