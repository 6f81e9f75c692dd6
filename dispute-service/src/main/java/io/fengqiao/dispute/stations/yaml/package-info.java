/// Reads the book of stations at start.
@NullMarked
package io.fengqiao.dispute.stations.yaml;

import org.jspecify.annotations.NullMarked;
