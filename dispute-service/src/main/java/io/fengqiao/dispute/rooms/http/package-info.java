/// Rooms over HTTP.
@NullMarked
package io.fengqiao.dispute.rooms.http;

import org.jspecify.annotations.NullMarked;
