/// Past disputes, on which proposed rule books are tried.
@NullMarked
package io.fengqiao.dispute.rulebook;

import org.jspecify.annotations.NullMarked;
