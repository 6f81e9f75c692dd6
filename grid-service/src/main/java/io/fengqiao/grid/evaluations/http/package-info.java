/// Evaluations over HTTP.
@NullMarked
package io.fengqiao.grid.evaluations.http;

import org.jspecify.annotations.NullMarked;
