/// Household visits: what people said at their door (S96).
@NullMarked
package io.fengqiao.grid.registers.visits;

import org.jspecify.annotations.NullMarked;
