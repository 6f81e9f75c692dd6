/// The copy and its counts in MongoDB.
@NullMarked
package io.fengqiao.dispute.standing.mongo;

import org.jspecify.annotations.NullMarked;
