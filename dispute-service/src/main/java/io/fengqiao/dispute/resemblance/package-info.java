/// Disputes that may be the same: what is alike about them, with the arithmetic shown.
@NullMarked
package io.fengqiao.dispute.resemblance;

import org.jspecify.annotations.NullMarked;
