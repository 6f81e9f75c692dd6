/// Reads the books of grading and routing at start.
@NullMarked
package io.fengqiao.dispute.routing.yaml;

import org.jspecify.annotations.NullMarked;
