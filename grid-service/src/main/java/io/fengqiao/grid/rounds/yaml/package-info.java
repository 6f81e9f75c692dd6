/// Reads the book of cadences at start.
@NullMarked
package io.fengqiao.grid.rounds.yaml;

import org.jspecify.annotations.NullMarked;
