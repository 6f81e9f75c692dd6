/// Reads at start what is open to who was promised something.
@NullMarked
package io.fengqiao.dispute.performance.yaml;

import org.jspecify.annotations.NullMarked;
