/// Where everything is: divisions, the one net of grids over them, its changes, and what lies in a grid.
@NullMarked
package io.fengqiao.grid.net;

import org.jspecify.annotations.NullMarked;
