/// Reports told on `grid.events`, and what `dispute.events` tells of them.
@NullMarked
package io.fengqiao.grid.work.reports.bus;

import org.jspecify.annotations.NullMarked;
