/// Refusals of the edge in the caller's language, as RFC 9457 problems.
@NullMarked
package io.fengqiao.gateway.problem;

import org.jspecify.annotations.NullMarked;
