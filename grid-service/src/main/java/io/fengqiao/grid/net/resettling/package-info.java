/// What lies in redrawn grids goes along to their successors (S94): registers, care, open tasks.
@NullMarked
package io.fengqiao.grid.net.resettling;

import org.jspecify.annotations.NullMarked;
