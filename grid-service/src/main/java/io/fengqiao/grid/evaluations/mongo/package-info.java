/// Evaluations as they are stored.
@NullMarked
package io.fengqiao.grid.evaluations.mongo;

import org.jspecify.annotations.NullMarked;
