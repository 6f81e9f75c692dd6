@NullMarked
package io.fengqiao.chassis.codes;

import org.jspecify.annotations.NullMarked;
