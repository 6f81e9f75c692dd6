/// The counter over HTTP.
@NullMarked
package io.fengqiao.dispute.registration.http;

import org.jspecify.annotations.NullMarked;
