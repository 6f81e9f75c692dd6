/// Reads the book of risks at start.
@NullMarked
package io.fengqiao.dispute.warnings.yaml;

import org.jspecify.annotations.NullMarked;
