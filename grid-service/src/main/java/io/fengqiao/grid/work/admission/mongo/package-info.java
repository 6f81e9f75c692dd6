/// Work items and tasks as they are stored.
@NullMarked
package io.fengqiao.grid.work.admission.mongo;

import org.jspecify.annotations.NullMarked;
