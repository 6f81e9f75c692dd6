/// A change that took effect, in the words of the wire.
@NullMarked
package io.fengqiao.grid.net.redrawing.bus;

import org.jspecify.annotations.NullMarked;
