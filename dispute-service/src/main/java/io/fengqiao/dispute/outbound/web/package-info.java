/// Calls webhooks: signed, guarded, one at a time.
@NullMarked
package io.fengqiao.dispute.outbound.web;

import org.jspecify.annotations.NullMarked;
