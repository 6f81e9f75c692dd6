/// Residents over HTTP: masked in lists, in clear only by a disclosure.
@NullMarked
package io.fengqiao.grid.registers.residents.http;

import org.jspecify.annotations.NullMarked;
