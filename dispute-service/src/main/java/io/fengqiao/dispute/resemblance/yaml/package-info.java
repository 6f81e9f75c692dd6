/// Reads the book of resemblance at start.
@NullMarked
package io.fengqiao.dispute.resemblance.yaml;

import org.jspecify.annotations.NullMarked;
