/// Leave from work, and who stands in meanwhile.
@NullMarked
package io.fengqiao.grid.people.leaves;

import org.jspecify.annotations.NullMarked;
