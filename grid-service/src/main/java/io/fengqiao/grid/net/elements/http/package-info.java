/// The five elements over HTTP.
@NullMarked
package io.fengqiao.grid.net.elements.http;

import org.jspecify.annotations.NullMarked;
