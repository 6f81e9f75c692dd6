/// Delegations in MongoDB.
@NullMarked
package io.fengqiao.dispute.delegation.mongo;

import org.jspecify.annotations.NullMarked;
