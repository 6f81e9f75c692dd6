/// Reads the book of time limits at start.
@NullMarked
package io.fengqiao.dispute.deadlines.yaml;

import org.jspecify.annotations.NullMarked;
