/// The progress page, and tickets handed out by officers.
@NullMarked
package io.fengqiao.dispute.tracking.http;

import org.jspecify.annotations.NullMarked;
