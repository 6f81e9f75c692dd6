/// How a matter is handled that is no dispute: the four ways of S121, its time limits, urging and
/// feedback (S118, S122).
@NullMarked
package io.fengqiao.grid.work.handling;

import org.jspecify.annotations.NullMarked;
