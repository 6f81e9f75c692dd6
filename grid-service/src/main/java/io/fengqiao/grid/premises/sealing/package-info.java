/// Premises in clear become sealed ones.
@NullMarked
package io.fengqiao.grid.premises.sealing;

import org.jspecify.annotations.NullMarked;
