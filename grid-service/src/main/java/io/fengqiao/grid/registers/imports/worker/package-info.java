/// The thread that runs imports.
@NullMarked
package io.fengqiao.grid.registers.imports.worker;

import org.jspecify.annotations.NullMarked;
