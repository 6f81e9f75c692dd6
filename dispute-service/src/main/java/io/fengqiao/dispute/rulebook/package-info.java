/// Rules as data: what a decision refers to.
@NullMarked
package io.fengqiao.dispute.rulebook;

import org.jspecify.annotations.NullMarked;
