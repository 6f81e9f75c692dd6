/// Studies what waits to be studied, and urges whom a warning did not reach.
@NullMarked
package io.fengqiao.dispute.warnings.timer;

import org.jspecify.annotations.NullMarked;
