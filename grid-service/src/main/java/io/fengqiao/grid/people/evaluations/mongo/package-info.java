/// Evaluations as they are stored.
@NullMarked
package io.fengqiao.grid.people.evaluations.mongo;

import org.jspecify.annotations.NullMarked;
