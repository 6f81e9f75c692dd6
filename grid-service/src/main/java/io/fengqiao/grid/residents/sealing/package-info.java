/// Residents in clear become sealed ones.
@NullMarked
package io.fengqiao.grid.residents.sealing;

import org.jspecify.annotations.NullMarked;
