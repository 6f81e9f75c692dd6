/// What cases hear of disputes and other platforms, and how they tell of themselves.
@NullMarked
package io.fengqiao.mediation.cases.bus;

import org.jspecify.annotations.NullMarked;
