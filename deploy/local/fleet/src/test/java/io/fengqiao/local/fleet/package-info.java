/// The launcher against small programs that play the seven processes.
@NullMarked
package io.fengqiao.local.fleet;

import org.jspecify.annotations.NullMarked;
