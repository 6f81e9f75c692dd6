/// Looks for matters whose time has run out.
@NullMarked
package io.fengqiao.grid.reports.timer;

import org.jspecify.annotations.NullMarked;
