/// What the registers' answers over HTTP share.
@NullMarked
package io.fengqiao.grid.registers.entries.http;

import org.jspecify.annotations.NullMarked;
