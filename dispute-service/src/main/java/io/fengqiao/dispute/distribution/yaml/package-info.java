/// Reads the rule of hot spots.
@NullMarked
package io.fengqiao.dispute.distribution.yaml;

import org.jspecify.annotations.NullMarked;
