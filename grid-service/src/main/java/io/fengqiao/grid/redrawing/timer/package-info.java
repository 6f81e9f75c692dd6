/// Changes take effect on their day.
@NullMarked
package io.fengqiao.grid.redrawing.timer;

import org.jspecify.annotations.NullMarked;
