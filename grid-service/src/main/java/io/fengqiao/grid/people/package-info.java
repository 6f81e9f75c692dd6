/// Who works for the grids: files, teams, absence, shifts, training, evaluation, and what it costs.
@NullMarked
package io.fengqiao.grid.people;

import org.jspecify.annotations.NullMarked;
