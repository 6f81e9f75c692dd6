/// What only a developer's machine and the demonstration have (profile `local`): grids, workers and outlines
/// that are made up. Nothing else knows this package.
@NullMarked
package io.fengqiao.grid.local;

import org.jspecify.annotations.NullMarked;
