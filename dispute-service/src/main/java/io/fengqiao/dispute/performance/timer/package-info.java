/// What the passing of time does to promises.
@NullMarked
package io.fengqiao.dispute.performance.timer;

import org.jspecify.annotations.NullMarked;
