@NullMarked
package io.fengqiao.dispute.performance;

import org.jspecify.annotations.NullMarked;
