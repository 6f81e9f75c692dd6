/// What the passing of time does to resolutions.
@NullMarked
package io.fengqiao.dispute.rooms.timer;

import org.jspecify.annotations.NullMarked;
