/// Measures a running suite, and beside it what broker, store and service could do at most in the same run.
@NullMarked
package io.fengqiao.local.yardstick;

import org.jspecify.annotations.NullMarked;
