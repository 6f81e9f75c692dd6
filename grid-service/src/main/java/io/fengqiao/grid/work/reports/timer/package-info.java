/// Looks for matters whose time has run out.
@NullMarked
package io.fengqiao.grid.work.reports.timer;

import org.jspecify.annotations.NullMarked;
