/// Reports over HTTP: the worker's telephone posts them, officers read them.
@NullMarked
package io.fengqiao.grid.work.reports.http;

import org.jspecify.annotations.NullMarked;
