@NullMarked
package io.fengqiao.dispute.parties;

import org.jspecify.annotations.NullMarked;
