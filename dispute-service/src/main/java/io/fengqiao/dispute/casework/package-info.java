/// A dispute's life, from its registration until the parties have been told.
@NullMarked
package io.fengqiao.dispute.casework;

import org.jspecify.annotations.NullMarked;
