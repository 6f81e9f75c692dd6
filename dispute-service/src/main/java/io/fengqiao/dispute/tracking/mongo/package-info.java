/// Tickets in MongoDB.
@NullMarked
package io.fengqiao.dispute.tracking.mongo;

import org.jspecify.annotations.NullMarked;
