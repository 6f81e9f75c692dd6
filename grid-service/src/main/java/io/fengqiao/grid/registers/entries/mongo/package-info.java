/// Register entries in the store, one document each.
@NullMarked
package io.fengqiao.grid.registers.entries.mongo;

import org.jspecify.annotations.NullMarked;
