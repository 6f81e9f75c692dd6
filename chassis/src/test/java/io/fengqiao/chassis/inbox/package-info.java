@NullMarked
package io.fengqiao.chassis.inbox;

import org.jspecify.annotations.NullMarked;
