@NullMarked
package io.fengqiao.dispute.tracking;

import org.jspecify.annotations.NullMarked;
