/// Exports over HTTP.
@NullMarked
package io.fengqiao.grid.registers.exports.http;

import org.jspecify.annotations.NullMarked;
