/// Disputes in MongoDB.
@NullMarked
package io.fengqiao.dispute.casework.mongo;

import org.jspecify.annotations.NullMarked;
