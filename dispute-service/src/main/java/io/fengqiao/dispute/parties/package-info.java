/// Who the parties of a dispute are, as far as a number can say.
@NullMarked
package io.fengqiao.dispute.parties;

import org.jspecify.annotations.NullMarked;
