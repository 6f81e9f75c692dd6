/// Reports as they are stored.
@NullMarked
package io.fengqiao.grid.reports.mongo;

import org.jspecify.annotations.NullMarked;
