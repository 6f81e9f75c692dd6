/// Working days and limits, worked out by hand.
@NullMarked
package io.fengqiao.chassis.calendar;

import org.jspecify.annotations.NullMarked;
