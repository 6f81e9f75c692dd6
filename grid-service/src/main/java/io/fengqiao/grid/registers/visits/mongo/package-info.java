/// Visits in the store, one document each.
@NullMarked
package io.fengqiao.grid.registers.visits.mongo;

import org.jspecify.annotations.NullMarked;
