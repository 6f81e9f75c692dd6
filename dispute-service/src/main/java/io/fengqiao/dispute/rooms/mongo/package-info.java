/// Rooms in MongoDB.
@NullMarked
package io.fengqiao.dispute.rooms.mongo;

import org.jspecify.annotations.NullMarked;
