/// One write, looked at from close by.
@NullMarked
package io.fengqiao.chassis.aggregate;

import org.jspecify.annotations.NullMarked;
