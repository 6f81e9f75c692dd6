/// The map, the series and the hot spots over HTTP.
@NullMarked
package io.fengqiao.dispute.distribution.http;

import org.jspecify.annotations.NullMarked;
