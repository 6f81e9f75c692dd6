/// Warnings of disputes that may end badly: raised by rules, acknowledged by matter and territory,
/// followed until lifted.
@NullMarked
package io.fengqiao.dispute.warnings;

import org.jspecify.annotations.NullMarked;
