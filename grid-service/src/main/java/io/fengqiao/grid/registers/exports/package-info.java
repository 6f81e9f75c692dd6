/// Base data handed out as Excel, masked unless a purpose asks for more.
@NullMarked
package io.fengqiao.grid.registers.exports;

import org.jspecify.annotations.NullMarked;
