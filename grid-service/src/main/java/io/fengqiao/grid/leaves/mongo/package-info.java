/// Leave as it is stored.
@NullMarked
package io.fengqiao.grid.leaves.mongo;

import org.jspecify.annotations.NullMarked;
