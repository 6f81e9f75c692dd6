/// Looks for admissions that expire and tasks that are overdue.
@NullMarked
package io.fengqiao.grid.admission.timer;

import org.jspecify.annotations.NullMarked;
