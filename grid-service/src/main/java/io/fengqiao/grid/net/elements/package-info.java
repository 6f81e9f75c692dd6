/// The five elements of a grid, counted from what is registered (S82).
@NullMarked
package io.fengqiao.grid.net.elements;

import org.jspecify.annotations.NullMarked;
