/// Reports as they are stored.
@NullMarked
package io.fengqiao.grid.work.reports.mongo;

import org.jspecify.annotations.NullMarked;
