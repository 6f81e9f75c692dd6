/// Divisions and units as they are stored, to be told once.
@NullMarked
package io.fengqiao.grid.net.divisions.mongo;

import org.jspecify.annotations.NullMarked;
