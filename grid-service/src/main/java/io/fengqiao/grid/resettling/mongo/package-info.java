/// Resettlements as they are stored.
@NullMarked
package io.fengqiao.grid.resettling.mongo;

import org.jspecify.annotations.NullMarked;
