/// The five elements over HTTP.
@NullMarked
package io.fengqiao.grid.elements.http;

import org.jspecify.annotations.NullMarked;
