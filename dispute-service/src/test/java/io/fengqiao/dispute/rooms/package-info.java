@NullMarked
package io.fengqiao.dispute.rooms;

import org.jspecify.annotations.NullMarked;
