/// What the registers' answers over HTTP share.
@NullMarked
package io.fengqiao.grid.registers.http;

import org.jspecify.annotations.NullMarked;
