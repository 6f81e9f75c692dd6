@NullMarked
package io.fengqiao.chassis.edge;

import org.jspecify.annotations.NullMarked;
