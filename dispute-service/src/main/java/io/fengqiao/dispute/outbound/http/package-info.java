/// Webhooks and their deliveries over HTTP.
@NullMarked
package io.fengqiao.dispute.outbound.http;

import org.jspecify.annotations.NullMarked;
