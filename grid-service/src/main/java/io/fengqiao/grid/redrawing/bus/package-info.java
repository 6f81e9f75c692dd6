/// A change that took effect, in the words of the wire.
@NullMarked
package io.fengqiao.grid.redrawing.bus;

import org.jspecify.annotations.NullMarked;
