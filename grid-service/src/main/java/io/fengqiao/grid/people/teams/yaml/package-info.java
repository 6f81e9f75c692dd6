/// Reads the book of posts at start.
@NullMarked
package io.fengqiao.grid.people.teams.yaml;

import org.jspecify.annotations.NullMarked;
