/// Saved filters in MongoDB.
@NullMarked
package io.fengqiao.dispute.worklists.mongo;

import org.jspecify.annotations.NullMarked;
