/// Whether agreements are kept (人民调解法 §31): what was promised, until when, and what became of it.
@NullMarked
package io.fengqiao.dispute.performance;

import org.jspecify.annotations.NullMarked;
