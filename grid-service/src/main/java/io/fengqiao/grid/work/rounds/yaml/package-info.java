/// Reads the book of cadences at start.
@NullMarked
package io.fengqiao.grid.work.rounds.yaml;

import org.jspecify.annotations.NullMarked;
