/// Care of the special groups in the store, with nothing in clear that says of whom or why.
@NullMarked
package io.fengqiao.grid.registers.care.mongo;

import org.jspecify.annotations.NullMarked;
