/// The way from a path to a service and back, with its limits, breakers and failures.
@NullMarked
package io.fengqiao.gateway.routes;

import org.jspecify.annotations.NullMarked;
