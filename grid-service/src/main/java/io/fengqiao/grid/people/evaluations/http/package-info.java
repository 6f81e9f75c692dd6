/// Evaluations over HTTP.
@NullMarked
package io.fengqiao.grid.people.evaluations.http;

import org.jspecify.annotations.NullMarked;
