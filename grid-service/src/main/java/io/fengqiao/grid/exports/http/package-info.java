/// Exports over HTTP.
@NullMarked
package io.fengqiao.grid.exports.http;

import org.jspecify.annotations.NullMarked;
