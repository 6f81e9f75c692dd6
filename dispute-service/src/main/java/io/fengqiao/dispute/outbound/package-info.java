/// What other platforms are told: the city's, a department whose matter it is, the platform a case came
/// from (S34, S67).
@NullMarked
package io.fengqiao.dispute.outbound;

import org.jspecify.annotations.NullMarked;
