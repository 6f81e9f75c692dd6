/// The thread that runs imports.
@NullMarked
package io.fengqiao.grid.imports.worker;

import org.jspecify.annotations.NullMarked;
