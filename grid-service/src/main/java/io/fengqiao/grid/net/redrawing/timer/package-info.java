/// Changes take effect on their day.
@NullMarked
package io.fengqiao.grid.net.redrawing.timer;

import org.jspecify.annotations.NullMarked;
