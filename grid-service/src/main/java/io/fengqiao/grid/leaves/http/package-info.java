/// Leave over HTTP.
@NullMarked
package io.fengqiao.grid.leaves.http;

import org.jspecify.annotations.NullMarked;
