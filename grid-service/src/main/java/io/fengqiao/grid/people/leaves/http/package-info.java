/// Leave over HTTP.
@NullMarked
package io.fengqiao.grid.people.leaves.http;

import org.jspecify.annotations.NullMarked;
