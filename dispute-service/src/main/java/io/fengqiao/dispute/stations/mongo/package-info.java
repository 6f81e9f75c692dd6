/// Stations in MongoDB.
@NullMarked
package io.fengqiao.dispute.stations.mongo;

import org.jspecify.annotations.NullMarked;
