/// Residents in the store, one document each.
@NullMarked
package io.fengqiao.grid.registers.residents.mongo;

import org.jspecify.annotations.NullMarked;
