/// The four special groups (S98): as little as possible, for as few as possible.
@NullMarked
package io.fengqiao.grid.registers.care;

import org.jspecify.annotations.NullMarked;
