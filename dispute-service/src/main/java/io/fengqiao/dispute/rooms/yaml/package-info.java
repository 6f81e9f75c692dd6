/// Reads the book of rooms at start.
@NullMarked
package io.fengqiao.dispute.rooms.yaml;

import org.jspecify.annotations.NullMarked;
