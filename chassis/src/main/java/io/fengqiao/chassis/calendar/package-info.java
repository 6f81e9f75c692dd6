/// Which days are worked in China, and what a time limit comes to. Plain Java.
@NullMarked
package io.fengqiao.chassis.calendar;

import org.jspecify.annotations.NullMarked;
