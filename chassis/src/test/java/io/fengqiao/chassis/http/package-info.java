@NullMarked
package io.fengqiao.chassis.http;

import org.jspecify.annotations.NullMarked;
