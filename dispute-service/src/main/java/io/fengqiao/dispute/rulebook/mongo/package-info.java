/// Editions in MongoDB, and the effective ones in memory.
@NullMarked
package io.fengqiao.dispute.rulebook.mongo;

import org.jspecify.annotations.NullMarked;
