/// Looks for appointments whose grid does not know of them yet.
@NullMarked
package io.fengqiao.grid.people.teams.timer;

import org.jspecify.annotations.NullMarked;
