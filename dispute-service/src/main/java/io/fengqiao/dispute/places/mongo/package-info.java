/// Keeps the copy in MongoDB, and in memory.
@NullMarked
package io.fengqiao.dispute.places.mongo;

import org.jspecify.annotations.NullMarked;
