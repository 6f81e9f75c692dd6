/// The rounds everybody has to make, how often, and what became of them (S55, S56, S99).
@NullMarked
package io.fengqiao.grid.work.rounds;

import org.jspecify.annotations.NullMarked;
