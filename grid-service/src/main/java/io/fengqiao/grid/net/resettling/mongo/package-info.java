/// Resettlements as they are stored.
@NullMarked
package io.fengqiao.grid.net.resettling.mongo;

import org.jspecify.annotations.NullMarked;
