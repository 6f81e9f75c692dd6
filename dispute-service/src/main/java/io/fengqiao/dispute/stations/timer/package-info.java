/// Looks for stations whose time has run out.
@NullMarked
package io.fengqiao.dispute.stations.timer;

import org.jspecify.annotations.NullMarked;
