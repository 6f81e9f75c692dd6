/// Goes on with what has been begun.
@NullMarked
package io.fengqiao.grid.net.resettling.timer;

import org.jspecify.annotations.NullMarked;
