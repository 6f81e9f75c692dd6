/// Imports, their files and their findings in the store.
@NullMarked
package io.fengqiao.grid.registers.imports.mongo;

import org.jspecify.annotations.NullMarked;
