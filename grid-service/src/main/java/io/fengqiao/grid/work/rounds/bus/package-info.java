/// Rounds in the words of the wire, and the grids as the directory tells them.
@NullMarked
package io.fengqiao.grid.work.rounds.bus;

import org.jspecify.annotations.NullMarked;
