/// The edge of the suite: one address in front of the four services.
@NullMarked
package io.fengqiao.gateway;

import org.jspecify.annotations.NullMarked;
