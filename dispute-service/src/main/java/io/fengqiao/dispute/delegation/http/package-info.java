/// Delegations over HTTP, and callers who act for somebody.
@NullMarked
package io.fengqiao.dispute.delegation.http;

import org.jspecify.annotations.NullMarked;
