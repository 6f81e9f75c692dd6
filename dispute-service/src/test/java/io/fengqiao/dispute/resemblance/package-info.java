@NullMarked
package io.fengqiao.dispute.resemblance;

import org.jspecify.annotations.NullMarked;
