/// Premises in the store, one document each.
@NullMarked
package io.fengqiao.grid.registers.premises.mongo;

import org.jspecify.annotations.NullMarked;
