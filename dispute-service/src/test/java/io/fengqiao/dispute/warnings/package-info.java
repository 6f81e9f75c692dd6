@NullMarked
package io.fengqiao.dispute.warnings;

import org.jspecify.annotations.NullMarked;
