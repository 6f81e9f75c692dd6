/// Warnings over HTTP.
@NullMarked
package io.fengqiao.dispute.warnings.http;

import org.jspecify.annotations.NullMarked;
