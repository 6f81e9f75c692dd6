/// What grid workers may be asked to do, and the tasks they are given (article 20: S124 to S127).
@NullMarked
package io.fengqiao.grid.work.admission;

import org.jspecify.annotations.NullMarked;
