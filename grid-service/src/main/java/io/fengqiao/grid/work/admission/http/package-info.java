/// Work items and tasks over HTTP.
@NullMarked
package io.fengqiao.grid.work.admission.http;

import org.jspecify.annotations.NullMarked;
