@NullMarked
package io.fengqiao.dispute.stations;

import org.jspecify.annotations.NullMarked;
