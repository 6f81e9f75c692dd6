/// Performance in MongoDB.
@NullMarked
package io.fengqiao.dispute.performance.mongo;

import org.jspecify.annotations.NullMarked;
