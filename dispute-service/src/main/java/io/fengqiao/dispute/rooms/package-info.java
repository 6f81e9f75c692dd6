/// The 2+N room (S49): who sits together over a dispute that is hard, what they resolve, and whether
/// it is done.
@NullMarked
package io.fengqiao.dispute.rooms;

import org.jspecify.annotations.NullMarked;
