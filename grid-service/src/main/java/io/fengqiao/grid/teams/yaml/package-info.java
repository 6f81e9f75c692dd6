/// Reads the book of posts at start.
@NullMarked
package io.fengqiao.grid.teams.yaml;

import org.jspecify.annotations.NullMarked;
