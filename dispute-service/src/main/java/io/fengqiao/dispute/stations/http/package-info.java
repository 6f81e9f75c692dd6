/// Stations over HTTP.
@NullMarked
package io.fengqiao.dispute.stations.http;

import org.jspecify.annotations.NullMarked;
