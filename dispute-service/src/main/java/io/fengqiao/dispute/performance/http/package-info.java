/// Performance over HTTP.
@NullMarked
package io.fengqiao.dispute.performance.http;

import org.jspecify.annotations.NullMarked;
